title = Our sessions

list = These are the sessions to come. To change one write CHANGE SESSION.
    .item =
        • { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Places: { $taken } of { $capacity }. { $waiting ->
            [0] {""}
           *[other] Waiting: { $waiting }.{" "}
        }{ KNOWN($lead) ->
            [yes] Led by { $lead }.
           *[no] Nobody leads it yet.
        }

nothing = There are no sessions to come. To create one write NEW SESSION.
