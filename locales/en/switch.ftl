sure = We are in the middle of something else. Do you want to go to “{ $title }”? Afterwards we go on where we were.
    .retry = Reply “Yes” to go to “{ $title }” or “No” to go on where we were.
