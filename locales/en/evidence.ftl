unsorted = Activity

tooBig =
    { $media ->
        [photo] That photo
        [voice] That voice note
        [audio] That audio
        [document] That file
        [animation] That picture
       *[video] That video
    } of “{ $what }”, { SHORTDAY($on) }, is larger than 16 MB and could not be kept. Try something shorter or of lower quality. Everything else is kept.
empty =
    { $media ->
        [photo] That photo
        [voice] That voice note
        [audio] That audio
        [document] That file
        [animation] That picture
       *[video] That video
    } of “{ $what }”, { SHORTDAY($on) }, arrived empty and could not be kept. Please send it again. Everything else is kept.
gone =
    { $media ->
        [photo] That photo
        [voice] That voice note
        [audio] That audio
        [document] That file
        [animation] That picture
       *[video] That video
    } of “{ $what }”, { SHORTDAY($on) }, is not in the chat any more or cannot be downloaded. Please send it again. Everything else is kept.
failed =
    { $media ->
        [photo] That photo
        [voice] That voice note
        [audio] That audio
        [document] That file
        [animation] That picture
       *[video] That video
    } of “{ $what }”, { SHORTDAY($on) }, could not be downloaded after several attempts. Please send it again. Everything else is kept.
