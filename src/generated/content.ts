// Made by "npm run content" from flows and locales. Do not edit.
import type { Flow } from "../conversation/flow.ts";
import type { Catalogues } from "../texts/texts.ts";

export interface Content {
  readonly flows: readonly Flow[];
  readonly catalogues: Catalogues;
}

/** The digest of the flows and texts this was made of; null where they did not pass their check. */
export const checked: string | null = "18cd4de098da6f4ecccef516c2191c5988e1ebb99f2f5030c147ad10879d9689";

export const content: Content = {
  "flows": [
    {
      "name": "activity",
      "file": "flows/activity.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "actividad",
          "rest": "text",
          "with": {},
          "line": 6
        },
        {
          "say": "registrar actividad",
          "rest": "text",
          "with": {},
          "line": 7
        },
        {
          "say": "nueva actividad",
          "rest": "text",
          "with": {},
          "line": 8
        },
        {
          "say": "activity",
          "rest": "text",
          "with": {},
          "line": 9
        },
        {
          "say": "actividad",
          "with": {},
          "line": 10
        },
        {
          "say": "registrar actividad",
          "with": {},
          "line": 11
        },
        {
          "say": "registrar una actividad",
          "with": {},
          "line": 12
        },
        {
          "say": "quiero registrar una actividad",
          "with": {},
          "line": 13
        },
        {
          "say": "nueva actividad",
          "with": {},
          "line": 14
        },
        {
          "say": "reportar actividad",
          "with": {},
          "line": 15
        },
        {
          "say": "activity",
          "with": {},
          "line": 16
        },
        {
          "say": "new activity",
          "with": {},
          "line": 17
        }
      ],
      "commands": [
        "actividad"
      ],
      "team": 5,
      "by": "report",
      "input": {
        "own": "text"
      },
      "quiet": [
        "joined"
      ],
      "cancel": "leave",
      "purpose": "sessions",
      "feeds": {
        "activity": {
          "date": [
            "day"
          ],
          "locality": [
            "locality"
          ],
          "activities": [
            "text",
            "kind"
          ],
          "promoter": [
            "person.name"
          ]
        }
      },
      "media": {
        "action": "addEvidence",
        "with": {
          "activity": "activity"
        },
        "quiet": [
          "more",
          "refused",
          "nothing"
        ],
        "tells": "apart",
        "most": 30
      },
      "expiresAfterMs": 172800000,
      "budget": 9,
      "steps": [
        {
          "name": "beginActivity",
          "line": 35,
          "kind": "do",
          "action": "beginActivity",
          "with": {
            "own": "own"
          },
          "outcomes": {
            "told": {
              "go": "text"
            },
            "noted": {
              "go": "text"
            },
            "joined": {
              "end": "joined"
            },
            "doubtful": "next",
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "belongs",
          "line": 43,
          "kind": "ask",
          "slot": "belongs",
          "answer": {
            "type": "options",
            "options": [
              "yes",
              "no"
            ]
          },
          "then": {
            "no": {
              "go": "text"
            }
          },
          "told": {
            "option": "no",
            "slot": "text"
          }
        },
        {
          "name": "joinActivity",
          "line": 48,
          "kind": "do",
          "action": "joinActivity",
          "with": {
            "activity": "activity",
            "to": "recent"
          },
          "outcomes": {
            "joined": {
              "end": "added"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "text",
          "line": 54,
          "kind": "ask",
          "slot": "text",
          "answer": {
            "type": "words",
            "reads": "report"
          }
        },
        {
          "name": "noteActivity",
          "line": 56,
          "kind": "do",
          "action": "noteActivity",
          "with": {
            "activity": "activity",
            "text": "text",
            "kind": "text.kind",
            "day": "text.day",
            "locality": "text.locality",
            "counts": "text.counts"
          },
          "outcomes": {
            "noted": "next",
            "lacksKind": "next",
            "lacksPlace": "next",
            "lacksBoth": "next",
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "kind",
          "line": 71,
          "kind": "ask",
          "slot": "kind",
          "answer": {
            "type": "options",
            "options": [
              "homeVisit",
              "talk",
              "guidance",
              "meeting",
              "delivery",
              "walkthrough",
              "referral",
              "other"
            ]
          }
        },
        {
          "name": "locality",
          "line": 73,
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "day",
          "line": 75,
          "kind": "ask",
          "slot": "day",
          "answer": {
            "type": "words",
            "reads": "pastDay"
          }
        },
        {
          "name": "counts",
          "line": 77,
          "kind": "ask",
          "slot": "counts",
          "answer": {
            "type": "words",
            "reads": "counts"
          }
        },
        {
          "name": "correctActivity",
          "line": 79,
          "kind": "do",
          "action": "correctActivity",
          "with": {
            "activity": "entry",
            "kind": "kind",
            "day": "day",
            "locality": "locality",
            "counts": "counts"
          },
          "outcomes": {
            "corrected": "next",
            "same": "next",
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "confirm",
          "line": 86,
          "kind": "confirm",
          "items": [
            "kind",
            "locality",
            "day",
            "counts",
            "text"
          ],
          "no": {
            "go": "removeActivity"
          }
        },
        {
          "name": "confirmActivity",
          "line": 88,
          "kind": "do",
          "action": "confirmActivity",
          "with": {
            "activity": "entry"
          },
          "outcomes": {
            "confirmed": {
              "end": "confirmed"
            },
            "incomplete": {
              "end": "left"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "removeActivity",
          "line": 95,
          "kind": "do",
          "action": "removeActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "removed": {
              "end": "undone"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "leave",
          "line": 101,
          "when": {
            "path": "activity",
            "is": "known"
          },
          "kind": "do",
          "action": "findActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "noted": {
              "end": "left"
            },
            "confirmed": {
              "end": "left"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "endDropped",
          "line": 110,
          "kind": "end",
          "end": "dropped"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 24,
        "quiet": 27,
        "cancel": 26,
        "media": 22,
        "purpose": 28,
        "feeds": 29,
        "expires": 31,
        "budget": 32,
        "steps": 33,
        "tests": 111
      },
      "index": {
        "beginActivity": 0,
        "belongs": 1,
        "joinActivity": 2,
        "text": 3,
        "noteActivity": 4,
        "kind": 5,
        "locality": 6,
        "day": 7,
        "counts": 8,
        "correctActivity": 9,
        "confirm": 10,
        "confirmActivity": 11,
        "removeActivity": 12,
        "leave": 13,
        "endDropped": 14
      }
    },
    {
      "name": "addNames",
      "file": "flows/addNames.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "+",
          "rest": "names",
          "with": {},
          "line": 5
        },
        {
          "say": "anotar",
          "rest": "names",
          "with": {},
          "line": 5
        },
        {
          "say": "anota a",
          "rest": "names",
          "with": {},
          "line": 5
        },
        {
          "say": "anota",
          "rest": "names",
          "with": {},
          "line": 5
        },
        {
          "say": "anotar",
          "with": {},
          "line": 5
        },
        {
          "say": "note down",
          "rest": "names",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "anotar"
      ],
      "team": 31,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "feeds": {
        "attendanceList": {
          "attendees": [
            "names"
          ]
        }
      },
      "expiresAfterMs": 10800000,
      "budget": 5,
      "steps": [
        {
          "name": "roll",
          "line": 13,
          "kind": "ask",
          "slot": "roll",
          "answer": {
            "type": "choose",
            "source": "openRolls",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "noneOpen"
          }
        },
        {
          "name": "names",
          "line": 17,
          "kind": "ask",
          "slot": "names",
          "answer": {
            "type": "words",
            "reads": "names"
          }
        },
        {
          "name": "noteNames",
          "line": 19,
          "kind": "do",
          "action": "noteNames",
          "with": {
            "roll": "roll",
            "names": "names",
            "unread": "names.unread"
          },
          "outcomes": {
            "noted": {
              "end": "noted"
            },
            "nobodyNew": {
              "end": "nobodyNew"
            },
            "closed": {
              "end": "closed"
            },
            "past": {
              "end": "past"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 8,
        "feeds": 9,
        "expires": 10,
        "budget": 11,
        "steps": 12,
        "tests": 28
      },
      "index": {
        "roll": 0,
        "names": 1,
        "noteNames": 2
      }
    },
    {
      "name": "agreements",
      "file": "flows/agreements.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "acuerdos",
          "with": {},
          "line": 5
        },
        {
          "say": "registrar acuerdos",
          "with": {},
          "line": 5
        },
        {
          "say": "ver acuerdos",
          "with": {},
          "line": 5
        },
        {
          "say": "acuerdos de la sesión",
          "with": {},
          "line": 5
        },
        {
          "say": "compromisos",
          "with": {},
          "line": 5
        },
        {
          "say": "agreements",
          "with": {},
          "line": 5
        },
        {
          "say": "note agreements",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "acuerdos"
      ],
      "team": 36,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "expiresAfterMs": 86400000,
      "budget": 33,
      "steps": [
        {
          "name": "session",
          "line": 12,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "agreementSessions",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "noSessions"
          }
        },
        {
          "name": "noted",
          "line": 16,
          "kind": "say",
          "text": "agreements.noted",
          "list": "sessionAgreements",
          "with": {
            "session": "session"
          },
          "none": {
            "go": "text"
          }
        },
        {
          "name": "act",
          "line": 20,
          "kind": "ask",
          "slot": "act",
          "answer": {
            "type": "options",
            "options": [
              "add",
              "change",
              "leave"
            ]
          },
          "then": {
            "add": {
              "go": "text"
            },
            "leave": {
              "end": "left"
            }
          }
        },
        {
          "name": "chosen",
          "line": 25,
          "kind": "ask",
          "slot": "chosen",
          "answer": {
            "type": "choose",
            "source": "myAgreements",
            "with": {
              "session": "session"
            },
            "one": "take"
          },
          "none": {
            "end": "noneYours"
          }
        },
        {
          "name": "readAgreement",
          "line": 30,
          "kind": "do",
          "action": "readAgreement",
          "with": {
            "agreement": "chosen"
          },
          "outcomes": {
            "open": "next",
            "closed": {
              "end": "closed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "change",
          "line": 37,
          "kind": "ask",
          "slot": "change",
          "answer": {
            "type": "options",
            "options": [
              "words",
              "responsible",
              "remove"
            ]
          },
          "then": {
            "responsible": {
              "go": "names"
            },
            "remove": {
              "go": "removeAgreement"
            }
          }
        },
        {
          "name": "newText",
          "line": 42,
          "kind": "ask",
          "slot": "newText",
          "answer": {
            "type": "words",
            "reads": "freeText"
          }
        },
        {
          "name": "correctAgreement",
          "line": 44,
          "kind": "do",
          "action": "correctAgreement",
          "with": {
            "agreement": "chosen",
            "text": "newText"
          },
          "outcomes": {
            "corrected": {
              "end": "corrected"
            },
            "same": {
              "end": "same"
            },
            "closed": {
              "end": "closed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "removeAgreement",
          "line": 52,
          "kind": "do",
          "action": "removeAgreement",
          "with": {
            "agreement": "chosen"
          },
          "outcomes": {
            "removed": {
              "end": "removed"
            },
            "closed": {
              "end": "closed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "names",
          "line": 59,
          "kind": "ask",
          "slot": "names",
          "answer": {
            "type": "words",
            "reads": "names"
          }
        },
        {
          "name": "assignAgreement",
          "line": 61,
          "kind": "do",
          "action": "assignAgreement",
          "with": {
            "agreement": "chosen",
            "names": "names"
          },
          "outcomes": {
            "another": {
              "end": "reassigned"
            },
            "complete": {
              "end": "reassigned"
            },
            "closed": {
              "end": "closed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "text",
          "line": 70,
          "kind": "ask",
          "slot": "text",
          "answer": {
            "type": "words",
            "reads": "freeText"
          },
          "many": {
            "most": 12
          }
        },
        {
          "name": "readBack",
          "line": 73,
          "kind": "say",
          "text": "agreements.readBack"
        },
        {
          "name": "confirm",
          "line": 74,
          "kind": "confirm",
          "items": [
            "text"
          ],
          "no": {
            "end": "dropped"
          }
        },
        {
          "name": "noteAgreements",
          "line": 76,
          "kind": "do",
          "action": "noteAgreements",
          "with": {
            "session": "session",
            "agreements": "text"
          },
          "outcomes": {
            "noted": "next",
            "complete": {
              "end": "complete"
            },
            "full": {
              "end": "full"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notYours": {
              "end": "notYours"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "open",
          "line": 86,
          "kind": "open",
          "slot": "next"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 8,
        "expires": 9,
        "budget": 10,
        "steps": 11,
        "tests": 87
      },
      "index": {
        "session": 0,
        "noted": 1,
        "act": 2,
        "chosen": 3,
        "readAgreement": 4,
        "change": 5,
        "newText": 6,
        "correctAgreement": 7,
        "removeAgreement": 8,
        "names": 9,
        "assignAgreement": 10,
        "text": 11,
        "readBack": 12,
        "confirm": 13,
        "noteAgreements": 14,
        "open": 15
      }
    },
    {
      "name": "answerQuestion",
      "file": "flows/answerQuestion.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "preguntas",
          "with": {},
          "line": 5
        },
        {
          "say": "dudas",
          "with": {},
          "line": 5
        },
        {
          "say": "contestar preguntas",
          "with": {},
          "line": 5
        },
        {
          "say": "questions",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "preguntas"
      ],
      "team": 22,
      "by": "system",
      "input": {},
      "quiet": [],
      "resume": "alone",
      "expiresAfterMs": 86400000,
      "tells": {
        "outside": "wait",
        "hours": "day"
      },
      "budget": 8,
      "steps": [
        {
          "name": "alone",
          "line": 16,
          "when": {
            "path": "address.shared",
            "is": "known"
          },
          "kind": "ask",
          "slot": "alone",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "later"
            }
          },
          "opens": "private"
        },
        {
          "name": "question",
          "line": 22,
          "kind": "ask",
          "slot": "question",
          "answer": {
            "type": "choose",
            "source": "openQuestions",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "none"
          }
        },
        {
          "name": "readQuestion",
          "line": 26,
          "kind": "do",
          "action": "readQuestion",
          "with": {
            "question": "question"
          },
          "outcomes": {
            "open": "next",
            "answered": {
              "end": "answered"
            }
          }
        },
        {
          "name": "now",
          "line": 31,
          "kind": "ask",
          "slot": "now",
          "answer": {
            "type": "options",
            "options": [
              "answer",
              "later"
            ]
          },
          "words": "answer",
          "then": {
            "later": {
              "end": "later"
            }
          }
        },
        {
          "name": "answer",
          "line": 37,
          "kind": "ask",
          "slot": "answer",
          "answer": {
            "type": "words",
            "reads": "freeText"
          }
        },
        {
          "name": "confirm",
          "line": 40,
          "kind": "confirm",
          "items": [
            "answer"
          ],
          "no": {
            "end": "later"
          }
        },
        {
          "name": "answerQuestion",
          "line": 43,
          "kind": "do",
          "action": "answerQuestion",
          "with": {
            "question": "question",
            "answer": "answer"
          },
          "outcomes": {
            "sent": {
              "end": "sent"
            },
            "notReached": {
              "end": "notReached"
            },
            "answered": {
              "end": "answered"
            }
          },
          "tells": {
            "outside": "staff",
            "hours": "any"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "resume": 13,
        "expires": 11,
        "tells": 10,
        "budget": 12,
        "steps": 14,
        "tests": 50
      },
      "index": {
        "alone": 0,
        "question": 1,
        "readQuestion": 2,
        "now": 3,
        "answer": 4,
        "confirm": 5,
        "answerQuestion": 6
      }
    },
    {
      "name": "answers",
      "file": "flows/answers.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "respuesta",
          "with": {},
          "line": 6
        },
        {
          "say": "respuestas",
          "with": {},
          "line": 7
        },
        {
          "say": "mis respuestas",
          "with": {},
          "line": 8
        },
        {
          "say": "ver respuesta",
          "with": {},
          "line": 9
        },
        {
          "say": "ver respuestas",
          "with": {},
          "line": 10
        },
        {
          "say": "ver mis respuestas",
          "with": {},
          "line": 11
        },
        {
          "say": "leer respuesta",
          "with": {},
          "line": 12
        },
        {
          "say": "leer respuestas",
          "with": {},
          "line": 13
        },
        {
          "say": "answers",
          "with": {},
          "line": 14
        },
        {
          "say": "my answers",
          "with": {},
          "line": 15
        },
        {
          "say": "see my answers",
          "with": {},
          "line": 16
        }
      ],
      "commands": [
        "respuestas"
      ],
      "input": {},
      "quiet": [
        "done"
      ],
      "resume": "alone",
      "expiresAfterMs": 86400000,
      "budget": 5,
      "steps": [
        {
          "name": "alone",
          "line": 23,
          "when": {
            "path": "address.shared",
            "is": "known"
          },
          "kind": "ask",
          "slot": "alone",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "later"
            }
          },
          "opens": "private"
        },
        {
          "name": "list",
          "line": 29,
          "kind": "say",
          "text": "answers.list",
          "list": "myAnswers",
          "with": {},
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "endDone",
          "line": 32,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 20,
        "resume": 21,
        "expires": 18,
        "budget": 19,
        "steps": 22,
        "tests": 33
      },
      "index": {
        "alone": 0,
        "list": 1,
        "endDone": 2
      }
    },
    {
      "name": "cancelSession",
      "file": "flows/cancelSession.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "suspender sesión",
          "with": {},
          "line": 6
        },
        {
          "say": "suspender una sesión",
          "with": {},
          "line": 7
        },
        {
          "say": "suspender la sesión",
          "with": {},
          "line": 8
        },
        {
          "say": "suspender taller",
          "with": {},
          "line": 9
        },
        {
          "say": "suspender un taller",
          "with": {},
          "line": 10
        },
        {
          "say": "cancelar un taller",
          "with": {},
          "line": 11
        },
        {
          "say": "call off a session",
          "with": {},
          "line": 12
        }
      ],
      "commands": [
        "suspendersesion"
      ],
      "team": 14,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 5,
      "steps": [
        {
          "name": "session",
          "line": 18,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "changeableSessions",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "sure",
          "line": 21,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "kept"
            }
          }
        },
        {
          "name": "cancelSession",
          "line": 26,
          "kind": "do",
          "action": "cancelSession",
          "with": {
            "session": "session"
          },
          "outcomes": {
            "cancelled": {
              "end": "cancelled"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          },
          "tells": {
            "outside": "staff",
            "hours": "near"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 15,
        "budget": 16,
        "steps": 17,
        "tests": 33
      },
      "index": {
        "session": 0,
        "sure": 1,
        "cancelSession": 2
      }
    },
    {
      "name": "cancellation",
      "file": "flows/cancellation.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "cancelar mi lugar",
          "with": {},
          "line": 7
        },
        {
          "say": "cancelar sesión",
          "with": {},
          "line": 8
        },
        {
          "say": "cancelar mi sesión",
          "with": {},
          "line": 9
        },
        {
          "say": "cancelar mi registro",
          "with": {},
          "line": 10
        },
        {
          "say": "ya no voy a ir",
          "with": {},
          "line": 11
        },
        {
          "say": "no voy a poder ir",
          "with": {},
          "line": 11
        },
        {
          "say": "ya no puedo ir",
          "with": {},
          "line": 11
        },
        {
          "say": "no podré ir",
          "with": {},
          "line": 11
        },
        {
          "say": "cancelar registro",
          "with": {},
          "line": 11
        },
        {
          "say": "cancelar inscripción",
          "with": {},
          "line": 11
        },
        {
          "say": "quiero cancelar mi lugar",
          "with": {},
          "line": 11
        },
        {
          "say": "quiero cancelar mi registro",
          "with": {},
          "line": 11
        },
        {
          "say": "dejar mi lugar",
          "with": {},
          "line": 11
        },
        {
          "say": "cancel my place",
          "with": {},
          "line": 12
        }
      ],
      "commands": [
        "cancelar"
      ],
      "menu": 4,
      "by": "cancel",
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 5,
      "steps": [
        {
          "name": "registration",
          "line": 20,
          "kind": "ask",
          "slot": "registration",
          "answer": {
            "type": "choose",
            "source": "cancellablePlaces",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "sure",
          "line": 23,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "kept"
            }
          }
        },
        {
          "name": "cancelRegistration",
          "line": 27,
          "kind": "do",
          "action": "cancelRegistration",
          "with": {
            "registration": "registration"
          },
          "outcomes": {
            "cancelled": {
              "end": "cancelled"
            },
            "allCancelled": {
              "end": "allCancelled"
            },
            "gone": {
              "end": "gone"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 17,
        "budget": 18,
        "steps": 19,
        "tests": 33
      },
      "index": {
        "registration": 0,
        "sure": 1,
        "cancelRegistration": 2
      }
    },
    {
      "name": "changeSession",
      "file": "flows/changeSession.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "cambiar sesión",
          "with": {},
          "line": 6
        },
        {
          "say": "cambiar una sesión",
          "with": {},
          "line": 7
        },
        {
          "say": "cambiar la sesión",
          "with": {},
          "line": 8
        },
        {
          "say": "modificar sesión",
          "with": {},
          "line": 9
        },
        {
          "say": "modificar una sesión",
          "with": {},
          "line": 10
        },
        {
          "say": "editar sesión",
          "with": {},
          "line": 11
        },
        {
          "say": "cambiar taller",
          "with": {},
          "line": 12
        },
        {
          "say": "cambiar un taller",
          "with": {},
          "line": 13
        },
        {
          "say": "change session",
          "with": {},
          "line": 14
        },
        {
          "say": "change a session",
          "with": {},
          "line": 15
        }
      ],
      "commands": [
        "cambiarsesion"
      ],
      "team": 13,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "expiresAfterMs": 172800000,
      "budget": 12,
      "steps": [
        {
          "name": "session",
          "line": 22,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "changeableSessions",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "what",
          "line": 25,
          "kind": "ask",
          "slot": "what",
          "answer": {
            "type": "options",
            "options": [
              "day",
              "hours",
              "place",
              "locality",
              "topic",
              "capacity",
              "lead"
            ]
          }
        },
        {
          "name": "topic",
          "line": 27,
          "when": {
            "path": "what",
            "is": "value",
            "value": "topic",
            "not": false
          },
          "kind": "ask",
          "slot": "topic",
          "answer": {
            "type": "words",
            "reads": "shortText"
          }
        },
        {
          "name": "place",
          "line": 30,
          "when": {
            "path": "what",
            "is": "value",
            "value": "place",
            "not": false
          },
          "kind": "ask",
          "slot": "place",
          "answer": {
            "type": "words",
            "reads": "place"
          },
          "tries": 3,
          "without": {
            "end": "kept"
          }
        },
        {
          "name": "placeName",
          "line": 35,
          "when": {
            "path": "place",
            "is": "value",
            "value": "point",
            "not": false
          },
          "kind": "ask",
          "slot": "placeName",
          "answer": {
            "type": "words",
            "reads": "shortText"
          }
        },
        {
          "name": "locality",
          "line": 38,
          "when": {
            "path": "what",
            "is": "value",
            "value": "locality",
            "not": false
          },
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "choose",
            "source": "localities",
            "with": {}
          },
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "otherLocality",
          "line": 42,
          "when": {
            "path": "locality",
            "is": "value",
            "value": "other",
            "not": false
          },
          "kind": "ask",
          "slot": "otherLocality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "day",
          "line": 45,
          "when": {
            "path": "what",
            "is": "value",
            "value": "day",
            "not": false
          },
          "kind": "ask",
          "slot": "day",
          "answer": {
            "type": "words",
            "reads": "day"
          }
        },
        {
          "name": "hours",
          "line": 48,
          "when": {
            "path": "what",
            "is": "value",
            "value": "hours",
            "not": false
          },
          "kind": "ask",
          "slot": "hours",
          "answer": {
            "type": "words",
            "reads": "hours"
          }
        },
        {
          "name": "capacity",
          "line": 51,
          "when": {
            "path": "what",
            "is": "value",
            "value": "capacity",
            "not": false
          },
          "kind": "ask",
          "slot": "capacity",
          "answer": {
            "type": "words",
            "reads": "number"
          }
        },
        {
          "name": "lead",
          "line": 54,
          "when": {
            "path": "what",
            "is": "value",
            "value": "lead",
            "not": false
          },
          "kind": "ask",
          "slot": "lead",
          "answer": {
            "type": "choose",
            "source": "leads",
            "with": {}
          },
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "checkChange",
          "line": 58,
          "kind": "do",
          "action": "checkChange",
          "with": {
            "session": "session",
            "what": "what",
            "topic": "topic",
            "place": "place",
            "placeName": "placeName",
            "latitude": "place.latitude",
            "longitude": "place.longitude",
            "locality": "locality",
            "otherLocality": "otherLocality",
            "day": "day",
            "hours": "hours",
            "capacity": "capacity",
            "lead": "lead"
          },
          "outcomes": {
            "fine": {
              "go": "sure",
              "again": true
            },
            "same": {
              "end": "same"
            },
            "past": {
              "go": "past"
            },
            "leadBusy": {
              "go": "leadBusy"
            },
            "placeTaken": {
              "go": "samePlace",
              "again": true
            },
            "tooFew": {
              "go": "tooFew"
            },
            "longLocality": {
              "go": "longLocality"
            },
            "leadGone": {
              "go": "leadGone"
            },
            "listClosed": {
              "end": "listClosed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "sure",
          "line": 85,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "kept"
            }
          }
        },
        {
          "name": "changeSession",
          "line": 90,
          "kind": "do",
          "action": "changeSession",
          "with": {
            "session": "session",
            "what": "what",
            "topic": "topic",
            "place": "place",
            "placeName": "placeName",
            "latitude": "place.latitude",
            "longitude": "place.longitude",
            "locality": "locality",
            "otherLocality": "otherLocality",
            "day": "day",
            "hours": "hours",
            "capacity": "capacity",
            "lead": "lead",
            "samePlace": "samePlace"
          },
          "outcomes": {
            "changed": {
              "end": "changed"
            },
            "changedQuietly": {
              "end": "changedQuietly"
            },
            "same": {
              "end": "same"
            },
            "past": {
              "go": "past"
            },
            "leadBusy": {
              "go": "leadBusy"
            },
            "placeTaken": {
              "go": "samePlace",
              "again": true
            },
            "tooFew": {
              "go": "tooFew"
            },
            "longLocality": {
              "go": "longLocality"
            },
            "leadGone": {
              "go": "leadGone"
            },
            "listClosed": {
              "end": "listClosed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          },
          "tells": {
            "outside": "staff",
            "hours": "near"
          }
        },
        {
          "name": "samePlace",
          "line": 121,
          "kind": "ask",
          "slot": "samePlace",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "yes": {
              "go": "sure",
              "again": true
            },
            "no": {
              "go": "anew"
            }
          }
        },
        {
          "name": "past",
          "line": 126,
          "kind": "say",
          "text": "changeSession.past"
        },
        {
          "name": "afterPast",
          "line": 127,
          "kind": "go",
          "to": "anew"
        },
        {
          "name": "leadBusy",
          "line": 129,
          "kind": "say",
          "text": "changeSession.leadBusy"
        },
        {
          "name": "afterLeadBusy",
          "line": 130,
          "kind": "go",
          "to": "anew"
        },
        {
          "name": "tooFew",
          "line": 132,
          "kind": "say",
          "text": "changeSession.tooFew"
        },
        {
          "name": "afterTooFew",
          "line": 133,
          "kind": "go",
          "to": "anew"
        },
        {
          "name": "longLocality",
          "line": 135,
          "kind": "say",
          "text": "changeSession.longLocality"
        },
        {
          "name": "afterLongLocality",
          "line": 136,
          "kind": "go",
          "to": "anew"
        },
        {
          "name": "leadGone",
          "line": 138,
          "kind": "say",
          "text": "changeSession.leadGone"
        },
        {
          "name": "anew",
          "line": 139,
          "when": {
            "path": "what",
            "is": "value",
            "value": "day",
            "not": false
          },
          "kind": "go",
          "to": "day",
          "again": true
        },
        {
          "name": "hoursAnew",
          "line": 142,
          "when": {
            "path": "what",
            "is": "value",
            "value": "hours",
            "not": false
          },
          "kind": "go",
          "to": "hours",
          "again": true
        },
        {
          "name": "placeAnew",
          "line": 145,
          "when": {
            "path": "what",
            "is": "value",
            "value": "place",
            "not": false
          },
          "kind": "go",
          "to": "place",
          "again": true
        },
        {
          "name": "localityAnew",
          "line": 148,
          "when": {
            "path": "what",
            "is": "value",
            "value": "locality",
            "not": false
          },
          "kind": "go",
          "to": "locality",
          "again": true
        },
        {
          "name": "capacityAnew",
          "line": 151,
          "when": {
            "path": "what",
            "is": "value",
            "value": "capacity",
            "not": false
          },
          "kind": "go",
          "to": "capacity",
          "again": true
        },
        {
          "name": "whatAnew",
          "line": 155,
          "kind": "go",
          "to": "what",
          "again": true
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 18,
        "expires": 19,
        "budget": 20,
        "steps": 21,
        "tests": 157
      },
      "index": {
        "session": 0,
        "what": 1,
        "topic": 2,
        "place": 3,
        "placeName": 4,
        "locality": 5,
        "otherLocality": 6,
        "day": 7,
        "hours": 8,
        "capacity": 9,
        "lead": 10,
        "checkChange": 11,
        "sure": 12,
        "changeSession": 13,
        "samePlace": 14,
        "past": 15,
        "afterPast": 16,
        "leadBusy": 17,
        "afterLeadBusy": 18,
        "tooFew": 19,
        "afterTooFew": 20,
        "longLocality": 21,
        "afterLongLocality": 22,
        "leadGone": 23,
        "anew": 24,
        "hoursAnew": 25,
        "placeAnew": 26,
        "localityAnew": 27,
        "capacityAnew": 28,
        "whatAnew": 29
      }
    },
    {
      "name": "checkIn",
      "file": "flows/checkIn.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "asistencia",
          "rest": "code",
          "with": {},
          "line": 6
        },
        {
          "say": "asistencia",
          "with": {},
          "line": 7
        },
        {
          "say": "mi asistencia",
          "with": {},
          "line": 8
        },
        {
          "say": "llegué",
          "with": {},
          "line": 9
        },
        {
          "say": "ya llegué",
          "with": {},
          "line": 10
        },
        {
          "say": "ya llegamos",
          "with": {},
          "line": 11
        },
        {
          "say": "aquí estoy",
          "with": {},
          "line": 12
        },
        {
          "say": "ya estoy aquí",
          "with": {},
          "line": 13
        },
        {
          "say": "attendance",
          "rest": "code",
          "with": {},
          "line": 14
        },
        {
          "say": "attendance",
          "with": {},
          "line": 15
        },
        {
          "say": "i am here",
          "with": {},
          "line": 16
        }
      ],
      "commands": [
        "asistencia"
      ],
      "link": {
        "prefix": "a-",
        "rest": "code"
      },
      "by": "rollCode",
      "input": {},
      "quiet": [
        "declined"
      ],
      "purpose": "sessions",
      "feeds": {
        "attendanceList": {
          "attendees": [
            "who"
          ]
        }
      },
      "expiresAfterMs": 10800000,
      "budget": 9,
      "steps": [
        {
          "name": "code",
          "line": 26,
          "kind": "ask",
          "slot": "code",
          "answer": {
            "type": "words",
            "reads": "number"
          }
        },
        {
          "name": "findRoll",
          "line": 28,
          "kind": "do",
          "action": "findRoll",
          "with": {
            "code": "code"
          },
          "outcomes": {
            "found": "next",
            "over": {
              "end": "over"
            },
            "tooEarly": {
              "end": "tooEarly"
            },
            "cancelled": {
              "end": "cancelled"
            },
            "wrong": {
              "end": "wrong"
            },
            "tooMany": {
              "end": "tooMany"
            }
          }
        },
        {
          "name": "enrolment",
          "line": 37,
          "when": {
            "path": "person.enrolled",
            "is": "unknown"
          },
          "kind": "call",
          "flow": "enrolment",
          "with": {},
          "outcomes": {
            "enrolled": "next",
            "declined": {
              "end": "declined"
            }
          }
        },
        {
          "name": "who",
          "line": 42,
          "kind": "ask",
          "slot": "who",
          "answer": {
            "type": "choose",
            "source": "arrivals",
            "with": {
              "roll": "roll"
            },
            "one": "take"
          },
          "none": {
            "end": "already"
          }
        },
        {
          "name": "checkIn",
          "line": 47,
          "kind": "do",
          "action": "checkIn",
          "with": {
            "roll": "roll",
            "who": "who"
          },
          "outcomes": {
            "present": {
              "end": "present"
            },
            "allPresent": {
              "end": "allPresent"
            },
            "already": {
              "end": "already"
            },
            "takenOff": {
              "end": "takenOff"
            },
            "over": {
              "end": "over"
            },
            "tooEarly": {
              "end": "tooEarly"
            },
            "cancelled": {
              "end": "cancelled"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 24,
        "purpose": 20,
        "feeds": 21,
        "expires": 22,
        "budget": 23,
        "steps": 25,
        "tests": 57
      },
      "index": {
        "code": 0,
        "findRoll": 1,
        "enrolment": 2,
        "who": 3,
        "checkIn": 4
      }
    },
    {
      "name": "closeRoll",
      "file": "flows/closeRoll.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "cerrar",
          "with": {},
          "line": 5
        },
        {
          "say": "cerrar pase",
          "with": {},
          "line": 5
        },
        {
          "say": "cerrar lista",
          "with": {},
          "line": 5
        },
        {
          "say": "cerrar la lista",
          "with": {},
          "line": 5
        },
        {
          "say": "terminar pase",
          "with": {},
          "line": 5
        },
        {
          "say": "cerrar pase de lista",
          "with": {},
          "line": 5
        },
        {
          "say": "close the roll",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "cerrar"
      ],
      "team": 33,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 86400000,
      "budget": 6,
      "steps": [
        {
          "name": "roll",
          "line": 11,
          "kind": "ask",
          "slot": "roll",
          "answer": {
            "type": "choose",
            "source": "closableRolls",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "noneOpen"
          }
        },
        {
          "name": "reviewRoll",
          "line": 15,
          "kind": "do",
          "action": "reviewRoll",
          "with": {
            "roll": "roll"
          },
          "outcomes": {
            "complete": "next",
            "missing": {
              "end": "missing"
            },
            "closed": {
              "end": "already"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "sure",
          "line": 23,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "kept"
            }
          }
        },
        {
          "name": "closeRoll",
          "line": 27,
          "kind": "do",
          "action": "closeRoll",
          "with": {
            "roll": "roll"
          },
          "outcomes": {
            "closed": {
              "end": "closed"
            },
            "missing": {
              "end": "missing"
            },
            "already": {
              "end": "already"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 35
      },
      "index": {
        "roll": 0,
        "reviewRoll": 1,
        "sure": 2,
        "closeRoll": 3
      }
    },
    {
      "name": "confirmed",
      "file": "flows/confirmed.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "confirmados",
          "with": {},
          "line": 5
        },
        {
          "say": "confirmadas",
          "with": {},
          "line": 5
        },
        {
          "say": "confirmaciones",
          "with": {},
          "line": 5
        },
        {
          "say": "quién viene",
          "with": {},
          "line": 5
        },
        {
          "say": "cuántos vienen",
          "with": {},
          "line": 5
        },
        {
          "say": "cuántas vienen",
          "with": {},
          "line": 5
        },
        {
          "say": "replies",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "confirmados"
      ],
      "team": 23,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 86400000,
      "budget": 2,
      "steps": [
        {
          "name": "session",
          "line": 11,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "comingSessions",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "none"
          }
        },
        {
          "name": "countReplies",
          "line": 15,
          "kind": "do",
          "action": "countReplies",
          "with": {
            "session": "session"
          },
          "outcomes": {
            "counted": {
              "end": "counted"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 19
      },
      "index": {
        "session": 0,
        "countReplies": 1
      }
    },
    {
      "name": "convocation",
      "file": "flows/convocation.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "convocar",
          "with": {},
          "line": 5
        },
        {
          "say": "convocatoria",
          "with": {},
          "line": 5
        },
        {
          "say": "nueva convocatoria",
          "with": {},
          "line": 5
        },
        {
          "say": "hacer una convocatoria",
          "with": {},
          "line": 5
        },
        {
          "say": "borradores",
          "with": {},
          "line": 5
        },
        {
          "say": "convocation",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "convocar"
      ],
      "team": 20,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "feeds": {
        "convocation": {
          "message": [
            "message"
          ],
          "audience": [
            "audience"
          ],
          "convener": [
            "convener",
            "person.name"
          ],
          "date": [
            "session.starts"
          ],
          "place": [
            "session.place"
          ],
          "hours": [
            "session.ends"
          ]
        }
      },
      "expiresAfterMs": 172800000,
      "budget": 15,
      "steps": [
        {
          "name": "draft",
          "line": 20,
          "kind": "ask",
          "slot": "draft",
          "answer": {
            "type": "choose",
            "source": "myDrafts",
            "with": {}
          },
          "none": {
            "go": "session"
          }
        },
        {
          "name": "loadDraft",
          "line": 23,
          "when": {
            "path": "draft",
            "is": "value",
            "value": "new",
            "not": true
          },
          "kind": "do",
          "action": "loadDraft",
          "with": {
            "draft": "draft"
          },
          "outcomes": {
            "loaded": "next",
            "waiting": {
              "go": "takeBack",
              "again": true
            },
            "gone": {
              "end": "gone"
            }
          }
        },
        {
          "name": "session",
          "line": 30,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "changeableSessions",
            "with": {}
          },
          "none": {
            "end": "noSessions"
          }
        },
        {
          "name": "message",
          "line": 33,
          "kind": "ask",
          "slot": "message",
          "answer": {
            "type": "words",
            "reads": "freeText"
          }
        },
        {
          "name": "audience",
          "line": 35,
          "kind": "ask",
          "slot": "audience",
          "answer": {
            "type": "options",
            "options": [
              "everyone",
              "locality",
              "registered"
            ]
          }
        },
        {
          "name": "village",
          "line": 37,
          "when": {
            "path": "audience",
            "is": "value",
            "value": "locality",
            "not": false
          },
          "kind": "ask",
          "slot": "village",
          "answer": {
            "type": "choose",
            "source": "audienceLocalities",
            "with": {}
          },
          "none": {
            "end": "noLocalities"
          }
        },
        {
          "name": "convenes",
          "line": 41,
          "kind": "ask",
          "slot": "convenes",
          "answer": {
            "type": "options",
            "options": [
              "self",
              "other"
            ]
          }
        },
        {
          "name": "convener",
          "line": 43,
          "when": {
            "path": "convenes",
            "is": "value",
            "value": "other",
            "not": false
          },
          "kind": "ask",
          "slot": "convener",
          "answer": {
            "type": "words",
            "reads": "name"
          }
        },
        {
          "name": "draftConvocation",
          "line": 46,
          "kind": "do",
          "action": "draftConvocation",
          "with": {
            "convocation": "convocation",
            "session": "session",
            "message": "message",
            "audience": "audience",
            "village": "village",
            "convener": "convener"
          },
          "outcomes": {
            "ready": "next",
            "missing": {
              "end": "missing"
            },
            "nobody": {
              "end": "nobody"
            },
            "gone": {
              "end": "gone"
            }
          }
        },
        {
          "name": "reach",
          "line": 62,
          "kind": "say",
          "text": "convocation.reach"
        },
        {
          "name": "confirm",
          "line": 63,
          "kind": "confirm",
          "items": [
            "message",
            "audience",
            "convenes",
            "session"
          ],
          "no": {
            "end": "kept"
          }
        },
        {
          "name": "submitConvocation",
          "line": 65,
          "kind": "do",
          "action": "submitConvocation",
          "with": {
            "convocation": "convocation"
          },
          "outcomes": {
            "submitted": {
              "end": "submitted"
            },
            "noReviewer": {
              "end": "noReviewer"
            },
            "gone": {
              "end": "gone"
            }
          }
        },
        {
          "name": "takeBack",
          "line": 72,
          "kind": "ask",
          "slot": "takeBack",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "stillWaiting"
            }
          }
        },
        {
          "name": "takeBackConvocation",
          "line": 76,
          "kind": "do",
          "action": "takeBackConvocation",
          "with": {
            "draft": "draft"
          },
          "outcomes": {
            "taken": {
              "go": "loadDraft"
            },
            "gone": {
              "end": "gone"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 8,
        "feeds": 9,
        "expires": 17,
        "budget": 18,
        "steps": 19,
        "tests": 82
      },
      "index": {
        "draft": 0,
        "loadDraft": 1,
        "session": 2,
        "message": 3,
        "audience": 4,
        "village": 5,
        "convenes": 6,
        "convener": 7,
        "draftConvocation": 8,
        "reach": 9,
        "confirm": 10,
        "submitConvocation": 11,
        "takeBack": 12,
        "takeBackConvocation": 13
      }
    },
    {
      "name": "correction",
      "file": "flows/correction.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "corregir mis datos",
          "with": {},
          "line": 6
        },
        {
          "say": "corregir datos",
          "with": {},
          "line": 7
        },
        {
          "say": "corregir mi registro",
          "with": {},
          "line": 8
        },
        {
          "say": "corregir nombre",
          "with": {
            "field": "name"
          },
          "line": 9
        },
        {
          "say": "corregir mi nombre",
          "with": {
            "field": "name"
          },
          "line": 10
        },
        {
          "say": "mi nombre está mal",
          "with": {
            "field": "name"
          },
          "line": 11
        },
        {
          "say": "corregir localidad",
          "with": {
            "field": "locality"
          },
          "line": 12
        },
        {
          "say": "corregir mi localidad",
          "with": {
            "field": "locality"
          },
          "line": 13
        },
        {
          "say": "correct my name",
          "with": {
            "field": "name"
          },
          "line": 14
        },
        {
          "say": "correct my locality",
          "with": {
            "field": "locality"
          },
          "line": 15
        }
      ],
      "commands": [
        "corregir"
      ],
      "menu": 5,
      "by": "correct",
      "input": {
        "field": "text"
      },
      "quiet": [],
      "purpose": "sessions",
      "expiresAfterMs": 172800000,
      "budget": 7,
      "steps": [
        {
          "name": "endNothing",
          "line": 24,
          "when": {
            "path": "person.enrolled",
            "is": "unknown"
          },
          "kind": "end",
          "end": "nothing"
        },
        {
          "name": "what",
          "line": 27,
          "when": {
            "path": "field",
            "is": "unknown"
          },
          "kind": "ask",
          "slot": "what",
          "answer": {
            "type": "choose",
            "source": "correctable",
            "with": {},
            "one": "take"
          }
        },
        {
          "name": "open",
          "line": 31,
          "when": {
            "path": "what",
            "is": "value",
            "value": "convocation",
            "not": false
          },
          "kind": "open",
          "slot": "what"
        },
        {
          "name": "who",
          "line": 33,
          "kind": "ask",
          "slot": "who",
          "answer": {
            "type": "choose",
            "source": "people",
            "with": {},
            "one": "take"
          }
        },
        {
          "name": "field",
          "line": 36,
          "when": {
            "path": "field",
            "is": "unknown"
          },
          "kind": "ask",
          "slot": "field",
          "answer": {
            "type": "options",
            "options": [
              "name",
              "locality"
            ]
          }
        },
        {
          "name": "name",
          "line": 39,
          "when": {
            "path": "field",
            "is": "value",
            "value": "name",
            "not": false
          },
          "kind": "ask",
          "slot": "name",
          "answer": {
            "type": "words",
            "reads": "name"
          }
        },
        {
          "name": "locality",
          "line": 42,
          "when": {
            "path": "field",
            "is": "value",
            "value": "locality",
            "not": false
          },
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "correctPerson",
          "line": 45,
          "kind": "do",
          "action": "correctPerson",
          "with": {
            "who": "who",
            "name": "name",
            "locality": "locality"
          },
          "outcomes": {
            "corrected": {
              "end": "corrected"
            },
            "same": {
              "end": "same"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 19,
        "purpose": 20,
        "expires": 21,
        "budget": 22,
        "steps": 23,
        "tests": 50
      },
      "index": {
        "endNothing": 0,
        "what": 1,
        "open": 2,
        "who": 3,
        "field": 4,
        "name": 5,
        "locality": 6,
        "correctPerson": 7
      }
    },
    {
      "name": "enrolment",
      "file": "flows/enrolment.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [],
      "input": {},
      "quiet": [
        "enrolled",
        "declined"
      ],
      "purpose": "sessions",
      "budget": 6,
      "steps": [
        {
          "name": "renewal",
          "line": 9,
          "when": {
            "path": "person.name",
            "is": "known"
          },
          "kind": "consent",
          "purpose": "sessions",
          "declined": {
            "go": "stillKept"
          }
        },
        {
          "name": "known",
          "line": 13,
          "when": {
            "path": "person.name",
            "is": "known"
          },
          "kind": "end",
          "end": "enrolled"
        },
        {
          "name": "consent",
          "line": 16,
          "kind": "consent",
          "purpose": "sessions",
          "declined": {
            "go": "nothingKept"
          }
        },
        {
          "name": "recognised",
          "line": 19,
          "when": {
            "path": "person.name",
            "is": "known"
          },
          "kind": "go",
          "to": "renewal"
        },
        {
          "name": "name",
          "line": 22,
          "kind": "ask",
          "slot": "name",
          "answer": {
            "type": "words",
            "reads": "name"
          }
        },
        {
          "name": "locality",
          "line": 24,
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "localitySure",
          "line": 27,
          "when": {
            "path": "locality.doubt",
            "is": "known"
          },
          "kind": "ask",
          "slot": "localitySure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "go": "locality",
              "again": true
            }
          }
        },
        {
          "name": "enrol",
          "line": 32,
          "kind": "do",
          "action": "enrol",
          "with": {
            "name": "name",
            "locality": "locality"
          },
          "outcomes": {
            "enrolled": {
              "end": "enrolled"
            }
          }
        },
        {
          "name": "nothingKept",
          "line": 37,
          "kind": "say",
          "text": "enrolment.nothingKept"
        },
        {
          "name": "endDeclined",
          "line": 38,
          "kind": "end",
          "end": "declined"
        },
        {
          "name": "stillKept",
          "line": 39,
          "kind": "say",
          "text": "enrolment.stillKept"
        },
        {
          "name": "endDeclined2",
          "line": 40,
          "kind": "end",
          "end": "declined"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "quiet": 6,
        "purpose": 4,
        "budget": 5,
        "steps": 7,
        "tests": 41
      },
      "index": {
        "renewal": 0,
        "known": 1,
        "consent": 2,
        "recognised": 3,
        "name": 4,
        "locality": 5,
        "localitySure": 6,
        "enrol": 7,
        "nothingKept": 8,
        "endDeclined": 9,
        "stillKept": 10,
        "endDeclined2": 11
      }
    },
    {
      "name": "help",
      "file": "flows/help.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [
        "ayuda"
      ],
      "by": "help",
      "input": {},
      "quiet": [
        "done"
      ],
      "budget": 1,
      "steps": [
        {
          "name": "text",
          "line": 8,
          "when": {
            "path": "person.staff",
            "is": "unknown"
          },
          "kind": "say",
          "text": "help.text"
        },
        {
          "name": "team",
          "line": 10,
          "when": {
            "path": "person.staff",
            "is": "known"
          },
          "kind": "say",
          "text": "help.team"
        },
        {
          "name": "endDone",
          "line": 12,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 6,
        "budget": 5,
        "steps": 7,
        "tests": 13
      },
      "index": {
        "text": 0,
        "team": 1,
        "endDone": 2
      }
    },
    {
      "name": "human",
      "file": "flows/human.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [
        "persona"
      ],
      "menu": 7,
      "by": "human",
      "input": {
        "amid": "text"
      },
      "quiet": [],
      "cancel": "leave",
      "purpose": "sessions",
      "expiresAfterMs": 172800000,
      "budget": 2,
      "steps": [
        {
          "name": "askForPerson",
          "line": 13,
          "kind": "do",
          "action": "askForPerson",
          "with": {},
          "outcomes": {
            "noted": "next",
            "alreadyNoted": {
              "go": "known"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        },
        {
          "name": "endNoted",
          "line": 19,
          "when": {
            "path": "person.enrolled",
            "is": "unknown"
          },
          "kind": "end",
          "end": "noted"
        },
        {
          "name": "notedAmid",
          "line": 21,
          "when": {
            "path": "amid",
            "is": "value",
            "value": "yes",
            "not": false
          },
          "kind": "end",
          "end": "noted"
        },
        {
          "name": "go4",
          "line": 24,
          "kind": "go",
          "to": "about"
        },
        {
          "name": "known",
          "line": 25,
          "when": {
            "path": "person.enrolled",
            "is": "unknown"
          },
          "kind": "end",
          "end": "alreadyNoted"
        },
        {
          "name": "knownAmid",
          "line": 28,
          "when": {
            "path": "amid",
            "is": "value",
            "value": "yes",
            "not": false
          },
          "kind": "end",
          "end": "alreadyNoted"
        },
        {
          "name": "about",
          "line": 31,
          "kind": "ask",
          "slot": "about",
          "answer": {
            "type": "words",
            "reads": "freeText"
          },
          "personal": true
        },
        {
          "name": "tellReason",
          "line": 34,
          "kind": "do",
          "action": "tellReason",
          "with": {
            "about": "about"
          },
          "outcomes": {
            "told": {
              "end": "told"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        },
        {
          "name": "leave",
          "line": 39,
          "kind": "end",
          "end": "left"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 8,
        "cancel": 6,
        "purpose": 9,
        "expires": 10,
        "budget": 11,
        "steps": 12,
        "tests": 41
      },
      "index": {
        "askForPerson": 0,
        "endNoted": 1,
        "notedAmid": 2,
        "go4": 3,
        "known": 4,
        "knownAmid": 5,
        "about": 6,
        "tellReason": 7,
        "leave": 8
      }
    },
    {
      "name": "invite",
      "file": "flows/invite.yaml",
      "for": [
        "coordinator"
      ],
      "words": [
        {
          "say": "invitar",
          "with": {},
          "line": 6
        },
        {
          "say": "invitar al equipo",
          "with": {},
          "line": 7
        },
        {
          "say": "invitar a alguien",
          "with": {},
          "line": 8
        },
        {
          "say": "dar permiso",
          "with": {},
          "line": 9
        },
        {
          "say": "dar un permiso",
          "with": {},
          "line": 10
        },
        {
          "say": "invitar promotora",
          "with": {
            "role": "promoter"
          },
          "line": 11
        },
        {
          "say": "invitar promotor",
          "with": {
            "role": "promoter"
          },
          "line": 12
        },
        {
          "say": "invitar a una promotora",
          "with": {
            "role": "promoter"
          },
          "line": 13
        },
        {
          "say": "invitar a un promotor",
          "with": {
            "role": "promoter"
          },
          "line": 14
        },
        {
          "say": "invitar coordinadora",
          "with": {
            "role": "coordinator"
          },
          "line": 15
        },
        {
          "say": "invitar coordinador",
          "with": {
            "role": "coordinator"
          },
          "line": 16
        },
        {
          "say": "invitar a una coordinadora",
          "with": {
            "role": "coordinator"
          },
          "line": 17
        },
        {
          "say": "invitar a un coordinador",
          "with": {
            "role": "coordinator"
          },
          "line": 18
        },
        {
          "say": "invite",
          "with": {},
          "line": 19
        }
      ],
      "commands": [
        "invitar"
      ],
      "team": 70,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 6,
      "steps": [
        {
          "name": "alone",
          "line": 26,
          "when": {
            "path": "address.shared",
            "is": "known"
          },
          "kind": "ask",
          "slot": "alone",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "later"
            }
          },
          "opens": "private"
        },
        {
          "name": "role",
          "line": 32,
          "kind": "ask",
          "slot": "role",
          "answer": {
            "type": "options",
            "options": [
              "promoter",
              "coordinator"
            ]
          }
        },
        {
          "name": "invite",
          "line": 34,
          "kind": "do",
          "action": "invite",
          "with": {
            "role": "role"
          },
          "outcomes": {
            "invited": {
              "end": "invited"
            },
            "tooMany": {
              "end": "tooMany"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 22,
        "budget": 23,
        "steps": 24,
        "tests": 40
      },
      "index": {
        "alone": 0,
        "role": 1,
        "invite": 2
      }
    },
    {
      "name": "language",
      "file": "flows/language.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [
        "idioma"
      ],
      "menu": 6,
      "by": "language",
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 2,
      "steps": [
        {
          "name": "language",
          "line": 8,
          "kind": "ask",
          "slot": "language",
          "answer": {
            "type": "choose",
            "source": "languages",
            "with": {}
          },
          "none": {
            "end": "only"
          }
        },
        {
          "name": "setLanguage",
          "line": 11,
          "kind": "do",
          "action": "setLanguage",
          "with": {
            "language": "language"
          },
          "outcomes": {
            "set": {
              "end": "set"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 5,
        "budget": 6,
        "steps": 7,
        "tests": 15
      },
      "index": {
        "language": 0,
        "setLanguage": 1
      }
    },
    {
      "name": "lists",
      "file": "flows/lists.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "listas",
          "with": {},
          "line": 5
        },
        {
          "say": "lista de asistencia",
          "with": {},
          "line": 5
        },
        {
          "say": "listas de asistencia",
          "with": {},
          "line": 5
        },
        {
          "say": "ver listas",
          "with": {},
          "line": 5
        },
        {
          "say": "attendance lists",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "lista"
      ],
      "team": 35,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 86400000,
      "budget": 3,
      "steps": [
        {
          "name": "roll",
          "line": 11,
          "kind": "ask",
          "slot": "roll",
          "answer": {
            "type": "choose",
            "source": "closedRolls",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "none"
          }
        },
        {
          "name": "sendList",
          "line": 15,
          "kind": "do",
          "action": "sendList",
          "with": {
            "roll": "roll"
          },
          "outcomes": {
            "sent": {
              "end": "sent"
            },
            "none": {
              "end": "none"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 21
      },
      "index": {
        "roll": 0,
        "sendList": 1
      }
    },
    {
      "name": "menu",
      "file": "flows/menu.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [
        "menu"
      ],
      "by": "menu",
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 1,
      "steps": [
        {
          "name": "flow",
          "line": 8,
          "kind": "ask",
          "slot": "flow",
          "answer": {
            "type": "choose",
            "source": "menu",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "open",
          "line": 11,
          "kind": "open",
          "slot": "flow"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 5,
        "budget": 6,
        "steps": 7,
        "tests": 12
      },
      "index": {
        "flow": 0,
        "open": 1
      }
    },
    {
      "name": "myActivities",
      "file": "flows/myActivities.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "mis actividades",
          "with": {},
          "line": 6
        },
        {
          "say": "ver mis actividades",
          "with": {},
          "line": 7
        },
        {
          "say": "actividades",
          "with": {},
          "line": 8
        },
        {
          "say": "mi bitácora",
          "with": {},
          "line": 9
        },
        {
          "say": "corregir actividad",
          "with": {},
          "line": 10
        },
        {
          "say": "corregir una actividad",
          "with": {},
          "line": 11
        },
        {
          "say": "my activities",
          "with": {},
          "line": 12
        }
      ],
      "commands": [
        "misactividades"
      ],
      "team": 6,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "media": {
        "action": "addEvidence",
        "with": {
          "activity": "activity"
        },
        "quiet": [
          "more",
          "refused",
          "nothing"
        ],
        "when": {
          "path": "activity",
          "is": "known"
        },
        "most": 30
      },
      "expiresAfterMs": 172800000,
      "budget": 9,
      "steps": [
        {
          "name": "activity",
          "line": 26,
          "kind": "ask",
          "slot": "activity",
          "answer": {
            "type": "choose",
            "source": "myActivities",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "findActivity",
          "line": 29,
          "kind": "do",
          "action": "findActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "noted": "next",
            "confirmed": "next",
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "whole",
          "line": 36,
          "kind": "say",
          "text": "myActivities.whole"
        },
        {
          "name": "deedNoted",
          "line": 37,
          "when": {
            "path": "standing",
            "is": "value",
            "value": "noted",
            "not": false
          },
          "kind": "ask",
          "slot": "deed",
          "answer": {
            "type": "options",
            "options": [
              "confirm",
              "correct",
              "add",
              "remove"
            ]
          },
          "then": {
            "confirm": {
              "go": "confirmActivity"
            },
            "correct": {
              "go": "field"
            },
            "add": {
              "go": "sent"
            },
            "remove": {
              "go": "sure"
            }
          }
        },
        {
          "name": "deed",
          "line": 42,
          "kind": "ask",
          "slot": "deed",
          "answer": {
            "type": "options",
            "options": [
              "correct",
              "add",
              "remove"
            ]
          },
          "then": {
            "add": {
              "go": "sent"
            },
            "remove": {
              "go": "sure"
            }
          }
        },
        {
          "name": "field",
          "line": 46,
          "kind": "ask",
          "slot": "field",
          "answer": {
            "type": "options",
            "options": [
              "kind",
              "locality",
              "day",
              "counts",
              "text"
            ]
          }
        },
        {
          "name": "newKind",
          "line": 48,
          "when": {
            "path": "field",
            "is": "value",
            "value": "kind",
            "not": false
          },
          "kind": "ask",
          "slot": "newKind",
          "answer": {
            "type": "options",
            "options": [
              "homeVisit",
              "talk",
              "guidance",
              "meeting",
              "delivery",
              "walkthrough",
              "referral",
              "other"
            ]
          }
        },
        {
          "name": "newLocality",
          "line": 51,
          "when": {
            "path": "field",
            "is": "value",
            "value": "locality",
            "not": false
          },
          "kind": "ask",
          "slot": "newLocality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "newDay",
          "line": 54,
          "when": {
            "path": "field",
            "is": "value",
            "value": "day",
            "not": false
          },
          "kind": "ask",
          "slot": "newDay",
          "answer": {
            "type": "words",
            "reads": "pastDay"
          }
        },
        {
          "name": "newCounts",
          "line": 57,
          "when": {
            "path": "field",
            "is": "value",
            "value": "counts",
            "not": false
          },
          "kind": "ask",
          "slot": "newCounts",
          "answer": {
            "type": "words",
            "reads": "counts"
          }
        },
        {
          "name": "newText",
          "line": 60,
          "when": {
            "path": "field",
            "is": "value",
            "value": "text",
            "not": false
          },
          "kind": "ask",
          "slot": "newText",
          "answer": {
            "type": "words",
            "reads": "report"
          }
        },
        {
          "name": "tellAnew",
          "line": 64,
          "when": {
            "path": "field",
            "is": "value",
            "value": "text",
            "not": false
          },
          "kind": "do",
          "action": "correctActivity",
          "with": {
            "activity": "activity",
            "text": "newText",
            "kind": "newText.kind",
            "day": "newText.day",
            "locality": "newText.locality",
            "counts": "newText.counts"
          },
          "outcomes": {
            "corrected": {
              "end": "toldAnew"
            },
            "same": {
              "end": "same"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "correctActivity",
          "line": 79,
          "kind": "do",
          "action": "correctActivity",
          "with": {
            "activity": "activity",
            "kind": "newKind",
            "locality": "newLocality",
            "day": "newDay",
            "counts": "newCounts"
          },
          "outcomes": {
            "corrected": {
              "end": "corrected"
            },
            "same": {
              "end": "same"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "confirmActivity",
          "line": 87,
          "kind": "do",
          "action": "confirmActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "confirmed": {
              "end": "confirmed"
            },
            "incomplete": "next",
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "told",
          "line": 94,
          "when": {
            "path": "lacksText",
            "is": "value",
            "value": "yes",
            "not": false
          },
          "kind": "ask",
          "slot": "told",
          "answer": {
            "type": "words",
            "reads": "report"
          }
        },
        {
          "name": "noteActivity",
          "line": 97,
          "kind": "do",
          "action": "noteActivity",
          "with": {
            "activity": "activity",
            "text": "told",
            "kind": "told.kind",
            "day": "told.day",
            "locality": "told.locality",
            "counts": "told.counts"
          },
          "outcomes": {
            "noted": "next",
            "lacksKind": "next",
            "lacksPlace": "next",
            "lacksBoth": "next",
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "kind",
          "line": 114,
          "kind": "ask",
          "slot": "kind",
          "answer": {
            "type": "options",
            "options": [
              "homeVisit",
              "talk",
              "guidance",
              "meeting",
              "delivery",
              "walkthrough",
              "referral",
              "other"
            ]
          }
        },
        {
          "name": "locality",
          "line": 116,
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "complete",
          "line": 118,
          "kind": "do",
          "action": "correctActivity",
          "with": {
            "activity": "entry",
            "kind": "kind",
            "locality": "locality"
          },
          "outcomes": {
            "corrected": "next",
            "same": "next",
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "settle",
          "line": 126,
          "kind": "do",
          "action": "confirmActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "confirmed": {
              "end": "confirmed"
            },
            "incomplete": {
              "end": "gone"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "sent",
          "line": 135,
          "kind": "ask",
          "slot": "sent",
          "answer": {
            "type": "options",
            "options": [
              "enough",
              "later"
            ]
          },
          "then": {
            "later": {
              "end": "later"
            }
          }
        },
        {
          "name": "lookAgain",
          "line": 139,
          "kind": "do",
          "action": "findActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "noted": {
              "end": "added"
            },
            "confirmed": {
              "end": "added"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "sure",
          "line": 148,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "kept"
            }
          }
        },
        {
          "name": "removeActivity",
          "line": 152,
          "kind": "do",
          "action": "removeActivity",
          "with": {
            "activity": "activity"
          },
          "outcomes": {
            "removed": {
              "end": "removed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "media": 16,
        "purpose": 22,
        "expires": 23,
        "budget": 24,
        "steps": 25,
        "tests": 158
      },
      "index": {
        "activity": 0,
        "findActivity": 1,
        "whole": 2,
        "deedNoted": 3,
        "deed": 4,
        "field": 5,
        "newKind": 6,
        "newLocality": 7,
        "newDay": 8,
        "newCounts": 9,
        "newText": 10,
        "tellAnew": 11,
        "correctActivity": 12,
        "confirmActivity": 13,
        "told": 14,
        "noteActivity": 15,
        "kind": 16,
        "locality": 17,
        "complete": 18,
        "settle": 19,
        "sent": 20,
        "lookAgain": 21,
        "sure": 22,
        "removeActivity": 23
      }
    },
    {
      "name": "myCode",
      "file": "flows/myCode.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "mi código",
          "with": {},
          "line": 6
        },
        {
          "say": "dame mi código",
          "with": {},
          "line": 7
        },
        {
          "say": "quiero mi código",
          "with": {},
          "line": 8
        },
        {
          "say": "código",
          "with": {},
          "line": 9
        },
        {
          "say": "my code",
          "with": {},
          "line": 10
        },
        {
          "say": "give me my code",
          "with": {},
          "line": 11
        },
        {
          "say": "code",
          "with": {},
          "line": 12
        }
      ],
      "commands": [
        "micodigo"
      ],
      "input": {},
      "quiet": [],
      "expiresAfterMs": 3600000,
      "budget": 3,
      "steps": [
        {
          "name": "endUnknown",
          "line": 17,
          "when": {
            "path": "person.name",
            "is": "unknown"
          },
          "kind": "end",
          "end": "unknown"
        },
        {
          "name": "alone",
          "line": 20,
          "when": {
            "path": "address.shared",
            "is": "known"
          },
          "kind": "ask",
          "slot": "alone",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "later"
            }
          },
          "opens": "private"
        },
        {
          "name": "giveRecognition",
          "line": 26,
          "kind": "do",
          "action": "giveRecognition",
          "with": {},
          "outcomes": {
            "given": {
              "end": "given"
            },
            "tooMany": {
              "end": "tooMany"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 14,
        "budget": 15,
        "steps": 16,
        "tests": 30
      },
      "index": {
        "endUnknown": 0,
        "alone": 1,
        "giveRecognition": 2
      }
    },
    {
      "name": "mySessions",
      "file": "flows/mySessions.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "mis sesiones",
          "with": {},
          "line": 5
        },
        {
          "say": "mis talleres",
          "with": {},
          "line": 5
        },
        {
          "say": "mis lugares",
          "with": {},
          "line": 5
        },
        {
          "say": "mi lugar",
          "with": {},
          "line": 5
        },
        {
          "say": "mis inscripciones",
          "with": {},
          "line": 5
        },
        {
          "say": "mis registros",
          "with": {},
          "line": 5
        },
        {
          "say": "my sessions",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "missesiones"
      ],
      "menu": 3,
      "by": "whenWhere",
      "input": {},
      "quiet": [
        "done"
      ],
      "budget": 1,
      "steps": [
        {
          "name": "list",
          "line": 12,
          "kind": "say",
          "text": "mySessions.list",
          "list": "myRegistrations",
          "with": {},
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "endDone",
          "line": 15,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 10,
        "budget": 9,
        "steps": 11,
        "tests": 16
      },
      "index": {
        "list": 0,
        "endDone": 1
      }
    },
    {
      "name": "newSession",
      "file": "flows/newSession.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "nueva sesión",
          "with": {},
          "line": 6
        },
        {
          "say": "una nueva sesión",
          "with": {},
          "line": 7
        },
        {
          "say": "crear sesión",
          "with": {},
          "line": 8
        },
        {
          "say": "crear una sesión",
          "with": {},
          "line": 9
        },
        {
          "say": "agregar sesión",
          "with": {},
          "line": 10
        },
        {
          "say": "agregar una sesión",
          "with": {},
          "line": 11
        },
        {
          "say": "programar una sesión",
          "with": {},
          "line": 12
        },
        {
          "say": "nuevo taller",
          "with": {},
          "line": 13
        },
        {
          "say": "crear un taller",
          "with": {},
          "line": 14
        },
        {
          "say": "new session",
          "with": {},
          "line": 15
        },
        {
          "say": "create a session",
          "with": {},
          "line": 16
        }
      ],
      "commands": [
        "nuevasesion"
      ],
      "team": 12,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "feeds": {
        "attendanceList": {
          "reason": [
            "topic"
          ],
          "place": [
            "place"
          ],
          "date": [
            "day"
          ],
          "promoter": [
            "lead"
          ]
        }
      },
      "expiresAfterMs": 172800000,
      "budget": 20,
      "steps": [
        {
          "name": "topic",
          "line": 26,
          "kind": "ask",
          "slot": "topic",
          "answer": {
            "type": "words",
            "reads": "shortText"
          }
        },
        {
          "name": "place",
          "line": 28,
          "kind": "ask",
          "slot": "place",
          "answer": {
            "type": "words",
            "reads": "place"
          },
          "tries": 3,
          "without": {
            "go": "placeless",
            "again": true
          }
        },
        {
          "name": "placeless",
          "line": 33,
          "when": {
            "path": "place",
            "is": "unknown"
          },
          "kind": "ask",
          "slot": "placeless",
          "answer": {
            "type": "options",
            "options": [
              "write",
              "drop"
            ]
          },
          "then": {
            "write": {
              "go": "place",
              "again": true
            },
            "drop": {
              "end": "notNow"
            }
          }
        },
        {
          "name": "placeName",
          "line": 39,
          "when": {
            "path": "place",
            "is": "value",
            "value": "point",
            "not": false
          },
          "kind": "ask",
          "slot": "placeName",
          "answer": {
            "type": "words",
            "reads": "shortText"
          }
        },
        {
          "name": "locality",
          "line": 42,
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "choose",
            "source": "localities",
            "with": {}
          },
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "otherLocality",
          "line": 45,
          "when": {
            "path": "locality",
            "is": "value",
            "value": "other",
            "not": false
          },
          "kind": "ask",
          "slot": "otherLocality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "day",
          "line": 48,
          "kind": "ask",
          "slot": "day",
          "answer": {
            "type": "words",
            "reads": "day"
          }
        },
        {
          "name": "hours",
          "line": 50,
          "kind": "ask",
          "slot": "hours",
          "answer": {
            "type": "words",
            "reads": "hours"
          }
        },
        {
          "name": "capacity",
          "line": 52,
          "kind": "ask",
          "slot": "capacity",
          "answer": {
            "type": "words",
            "reads": "number"
          }
        },
        {
          "name": "lead",
          "line": 54,
          "kind": "ask",
          "slot": "lead",
          "answer": {
            "type": "choose",
            "source": "leads",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "checkSession",
          "line": 58,
          "kind": "do",
          "action": "checkSession",
          "with": {
            "topic": "topic",
            "place": "place",
            "placeName": "placeName",
            "latitude": "place.latitude",
            "longitude": "place.longitude",
            "locality": "locality",
            "otherLocality": "otherLocality",
            "day": "day",
            "hours": "hours",
            "capacity": "capacity",
            "lead": "lead"
          },
          "outcomes": {
            "fine": "next",
            "past": {
              "go": "past",
              "again": true
            },
            "leadBusy": {
              "go": "leadBusy",
              "again": true
            },
            "placeTaken": {
              "go": "samePlace",
              "again": true
            },
            "noPlaces": {
              "go": "noPlaces"
            },
            "longLocality": {
              "go": "longLocality"
            },
            "leadGone": {
              "go": "leadGone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "readBack",
          "line": 80,
          "kind": "confirm",
          "items": [
            "topic",
            "place",
            "locality",
            "day",
            "hours",
            "capacity",
            "lead"
          ],
          "no": {
            "go": "leaving",
            "again": true
          }
        },
        {
          "name": "addSession",
          "line": 84,
          "kind": "do",
          "action": "addSession",
          "with": {
            "topic": "topic",
            "place": "place",
            "placeName": "placeName",
            "latitude": "place.latitude",
            "longitude": "place.longitude",
            "locality": "locality",
            "otherLocality": "otherLocality",
            "day": "day",
            "hours": "hours",
            "capacity": "capacity",
            "lead": "lead",
            "samePlace": "samePlace"
          },
          "outcomes": {
            "added": {
              "end": "added"
            },
            "past": {
              "go": "past",
              "again": true
            },
            "leadBusy": {
              "go": "leadBusy",
              "again": true
            },
            "placeTaken": {
              "go": "samePlace",
              "again": true
            },
            "noPlaces": {
              "go": "noPlaces"
            },
            "longLocality": {
              "go": "longLocality"
            },
            "leadGone": {
              "go": "leadGone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "past",
          "line": 108,
          "kind": "ask",
          "slot": "past",
          "answer": {
            "type": "options",
            "options": [
              "day",
              "hours"
            ]
          },
          "then": {
            "day": {
              "go": "day",
              "again": true
            },
            "hours": {
              "go": "hours",
              "again": true
            }
          }
        },
        {
          "name": "leadBusy",
          "line": 113,
          "kind": "ask",
          "slot": "leadBusy",
          "answer": {
            "type": "options",
            "options": [
              "day",
              "hours",
              "lead"
            ]
          },
          "then": {
            "day": {
              "go": "day",
              "again": true
            },
            "hours": {
              "go": "hours",
              "again": true
            },
            "lead": {
              "go": "lead",
              "again": true
            }
          }
        },
        {
          "name": "samePlace",
          "line": 119,
          "kind": "ask",
          "slot": "samePlace",
          "answer": {
            "type": "options",
            "options": [
              "keep",
              "place",
              "day",
              "hours"
            ]
          },
          "then": {
            "keep": {
              "go": "readBack"
            },
            "place": {
              "go": "place",
              "again": true
            },
            "day": {
              "go": "day",
              "again": true
            },
            "hours": {
              "go": "hours",
              "again": true
            }
          }
        },
        {
          "name": "leaving",
          "line": 126,
          "kind": "ask",
          "slot": "leaving",
          "answer": {
            "type": "options",
            "options": [
              "stay",
              "drop"
            ]
          },
          "then": {
            "stay": {
              "go": "readBack"
            },
            "drop": {
              "end": "notNow"
            }
          }
        },
        {
          "name": "noPlaces",
          "line": 131,
          "kind": "say",
          "text": "newSession.noPlaces"
        },
        {
          "name": "capacityAgain",
          "line": 132,
          "kind": "go",
          "to": "capacity",
          "again": true
        },
        {
          "name": "longLocality",
          "line": 134,
          "kind": "say",
          "text": "newSession.longLocality"
        },
        {
          "name": "localityAgain",
          "line": 135,
          "kind": "go",
          "to": "locality",
          "again": true
        },
        {
          "name": "leadGone",
          "line": 137,
          "kind": "say",
          "text": "newSession.leadGone"
        },
        {
          "name": "leadAgain",
          "line": 138,
          "kind": "go",
          "to": "leadAnew",
          "again": true
        },
        {
          "name": "leadAnew",
          "line": 141,
          "kind": "ask",
          "slot": "lead",
          "answer": {
            "type": "choose",
            "source": "leads",
            "with": {}
          },
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "leadChosen",
          "line": 145,
          "kind": "go",
          "to": "checkSession"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 19,
        "feeds": 21,
        "expires": 23,
        "budget": 24,
        "steps": 25,
        "tests": 147
      },
      "index": {
        "topic": 0,
        "place": 1,
        "placeless": 2,
        "placeName": 3,
        "locality": 4,
        "otherLocality": 5,
        "day": 6,
        "hours": 7,
        "capacity": 8,
        "lead": 9,
        "checkSession": 10,
        "readBack": 11,
        "addSession": 12,
        "past": 13,
        "leadBusy": 14,
        "samePlace": 15,
        "leaving": 16,
        "noPlaces": 17,
        "capacityAgain": 18,
        "longLocality": 19,
        "localityAgain": 20,
        "leadGone": 21,
        "leadAgain": 22,
        "leadAnew": 23,
        "leadChosen": 24
      }
    },
    {
      "name": "notice",
      "file": "flows/notice.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "aviso",
          "with": {},
          "line": 5
        },
        {
          "say": "aviso de privacidad",
          "with": {},
          "line": 5
        },
        {
          "say": "privacidad",
          "with": {},
          "line": 5
        },
        {
          "say": "privacy",
          "with": {},
          "line": 5
        },
        {
          "say": "privacy notice",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "aviso"
      ],
      "input": {},
      "quiet": [
        "done"
      ],
      "budget": 1,
      "steps": [
        {
          "name": "full",
          "line": 10,
          "kind": "say",
          "text": "notice.full"
        },
        {
          "name": "endDone",
          "line": 11,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 8,
        "budget": 7,
        "steps": 9,
        "tests": 12
      },
      "index": {
        "full": 0,
        "endDone": 1
      }
    },
    {
      "name": "offer",
      "file": "flows/offer.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [],
      "by": "system",
      "input": {
        "registration": "text",
        "topic": "text",
        "place": "text",
        "name": "text",
        "starts": "moment",
        "ends": "moment",
        "until": "moment"
      },
      "quiet": [],
      "cancel": "decline",
      "expiresAfterMs": 172800000,
      "remindMs": 21600000,
      "tells": {
        "outside": "staff",
        "hours": "near"
      },
      "budget": 3,
      "steps": [
        {
          "name": "take",
          "line": 15,
          "kind": "ask",
          "slot": "take",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "go": "decline"
            }
          }
        },
        {
          "name": "acceptOffer",
          "line": 19,
          "kind": "do",
          "action": "acceptOffer",
          "with": {
            "registration": "registration"
          },
          "outcomes": {
            "accepted": {
              "end": "accepted"
            },
            "lapsed": {
              "end": "lapsed"
            },
            "sessionCancelled": {
              "end": "sessionCancelled"
            }
          }
        },
        {
          "name": "decline",
          "line": 25,
          "kind": "do",
          "action": "declineOffer",
          "with": {
            "registration": "registration"
          },
          "outcomes": {
            "declined": {
              "end": "declined"
            },
            "held": {
              "end": "held"
            },
            "lapsed": {
              "end": "lapsed"
            },
            "sessionCancelled": {
              "end": "sessionCancelled"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 5,
        "cancel": 8,
        "expires": 12,
        "tells": 10,
        "budget": 13,
        "steps": 14,
        "tests": 33
      },
      "index": {
        "take": 0,
        "acceptOffer": 1,
        "decline": 2
      }
    },
    {
      "name": "ourSessions",
      "file": "flows/ourSessions.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "nuestras sesiones",
          "with": {},
          "line": 5
        },
        {
          "say": "nuestros talleres",
          "with": {},
          "line": 5
        },
        {
          "say": "our sessions",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "nuestrassesiones"
      ],
      "team": 11,
      "input": {},
      "quiet": [
        "done"
      ],
      "budget": 1,
      "steps": [
        {
          "name": "list",
          "line": 11,
          "kind": "say",
          "text": "ourSessions.list",
          "list": "comingSessions",
          "with": {},
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "endDone",
          "line": 14,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 9,
        "budget": 8,
        "steps": 10,
        "tests": 15
      },
      "index": {
        "list": 0,
        "endDone": 1
      }
    },
    {
      "name": "pending",
      "file": "flows/pending.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "pendientes",
          "with": {},
          "line": 5
        },
        {
          "say": "pending",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "pendientes"
      ],
      "team": 90,
      "input": {},
      "quiet": [],
      "resume": "alone",
      "expiresAfterMs": 172800000,
      "budget": 7,
      "steps": [
        {
          "name": "alone",
          "line": 13,
          "when": {
            "path": "address.shared",
            "is": "known"
          },
          "kind": "ask",
          "slot": "alone",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "later"
            }
          },
          "opens": "private"
        },
        {
          "name": "note",
          "line": 19,
          "kind": "ask",
          "slot": "note",
          "answer": {
            "type": "choose",
            "source": "staffNotes",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "how",
          "line": 22,
          "kind": "ask",
          "slot": "how",
          "answer": {
            "type": "options",
            "options": [
              "write",
              "done"
            ]
          },
          "then": {
            "done": {
              "go": "close"
            }
          }
        },
        {
          "name": "words",
          "line": 26,
          "kind": "ask",
          "slot": "words",
          "answer": {
            "type": "words",
            "reads": "freeText"
          }
        },
        {
          "name": "answerNote",
          "line": 29,
          "kind": "do",
          "action": "answerNote",
          "with": {
            "note": "note",
            "words": "words"
          },
          "outcomes": {
            "sent": {
              "end": "sent"
            },
            "notReached": {
              "end": "notReached"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          },
          "tells": {
            "outside": "staff",
            "hours": "any"
          }
        },
        {
          "name": "close",
          "line": 37,
          "kind": "do",
          "action": "closeStaffNote",
          "with": {
            "note": "note"
          },
          "outcomes": {
            "closed": {
              "end": "closed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "resume": 10,
        "expires": 8,
        "budget": 9,
        "steps": 11,
        "tests": 44
      },
      "index": {
        "alone": 0,
        "note": 1,
        "how": 2,
        "words": 3,
        "answerNote": 4,
        "close": 5
      }
    },
    {
      "name": "recognition",
      "file": "flows/recognition.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "ya estoy registrada",
          "with": {},
          "line": 6
        },
        {
          "say": "ya estoy registrado",
          "with": {},
          "line": 7
        },
        {
          "say": "ya estaba registrada",
          "with": {},
          "line": 8
        },
        {
          "say": "ya estaba registrado",
          "with": {},
          "line": 9
        },
        {
          "say": "ya me registré",
          "with": {},
          "line": 10
        },
        {
          "say": "ya me registré antes",
          "with": {},
          "line": 11
        },
        {
          "say": "ya me había registrado",
          "with": {},
          "line": 12
        },
        {
          "say": "ya me había inscrito",
          "with": {},
          "line": 13
        },
        {
          "say": "ya tengo registro",
          "with": {},
          "line": 14
        },
        {
          "say": "ya tengo mi registro",
          "with": {},
          "line": 15
        },
        {
          "say": "ya me conocen",
          "with": {},
          "line": 16
        },
        {
          "say": "ya me conoces",
          "with": {},
          "line": 17
        },
        {
          "say": "ya me tienen registrada",
          "with": {},
          "line": 18
        },
        {
          "say": "ya me tienen registrado",
          "with": {},
          "line": 19
        },
        {
          "say": "i am already registered",
          "with": {},
          "line": 20
        },
        {
          "say": "i'm already registered",
          "with": {},
          "line": 21
        },
        {
          "say": "i already registered",
          "with": {},
          "line": 22
        },
        {
          "say": "i registered before",
          "with": {},
          "line": 23
        },
        {
          "say": "you already know me",
          "with": {},
          "line": 24
        },
        {
          "say": "es mi otro número",
          "with": {
            "other": "yes"
          },
          "line": 25
        },
        {
          "say": "este es mi otro número",
          "with": {
            "other": "yes"
          },
          "line": 26
        },
        {
          "say": "tengo otro número",
          "with": {
            "other": "yes"
          },
          "line": 27
        },
        {
          "say": "este es mi número nuevo",
          "with": {
            "other": "yes"
          },
          "line": 28
        },
        {
          "say": "es mi número nuevo",
          "with": {
            "other": "yes"
          },
          "line": 29
        },
        {
          "say": "cambié de número",
          "with": {
            "other": "yes"
          },
          "line": 30
        },
        {
          "say": "cambié mi número",
          "with": {
            "other": "yes"
          },
          "line": 31
        },
        {
          "say": "cambié de teléfono",
          "with": {
            "other": "yes"
          },
          "line": 32
        },
        {
          "say": "me registré con otro número",
          "with": {
            "other": "yes"
          },
          "line": 33
        },
        {
          "say": "ya me registré con otro número",
          "with": {
            "other": "yes"
          },
          "line": 34
        },
        {
          "say": "me registré en whatsapp",
          "with": {
            "other": "yes"
          },
          "line": 35
        },
        {
          "say": "me registré por whatsapp",
          "with": {
            "other": "yes"
          },
          "line": 36
        },
        {
          "say": "me registré en telegram",
          "with": {
            "other": "yes"
          },
          "line": 37
        },
        {
          "say": "me registré por telegram",
          "with": {
            "other": "yes"
          },
          "line": 38
        },
        {
          "say": "soy la misma persona",
          "with": {
            "other": "yes"
          },
          "line": 39
        },
        {
          "say": "this is my other number",
          "with": {
            "other": "yes"
          },
          "line": 40
        },
        {
          "say": "it's my other number",
          "with": {
            "other": "yes"
          },
          "line": 41
        },
        {
          "say": "this is my new number",
          "with": {
            "other": "yes"
          },
          "line": 42
        },
        {
          "say": "i have another number",
          "with": {
            "other": "yes"
          },
          "line": 43
        },
        {
          "say": "i changed my number",
          "with": {
            "other": "yes"
          },
          "line": 44
        },
        {
          "say": "i registered with another number",
          "with": {
            "other": "yes"
          },
          "line": 45
        },
        {
          "say": "i registered on whatsapp",
          "with": {
            "other": "yes"
          },
          "line": 46
        },
        {
          "say": "i registered on telegram",
          "with": {
            "other": "yes"
          },
          "line": 47
        }
      ],
      "commands": [],
      "by": "recognitionCode",
      "input": {
        "code": "text",
        "other": "text"
      },
      "quiet": [],
      "expiresAfterMs": 3600000,
      "budget": 6,
      "steps": [
        {
          "name": "written",
          "line": 53,
          "when": {
            "path": "code",
            "is": "known"
          },
          "kind": "go",
          "to": "code"
        },
        {
          "name": "another",
          "line": 56,
          "when": {
            "path": "other",
            "is": "known"
          },
          "kind": "go",
          "to": "phone"
        },
        {
          "name": "endKnown",
          "line": 60,
          "when": {
            "path": "person.enrolled",
            "is": "known"
          },
          "kind": "end",
          "end": "known"
        },
        {
          "name": "phone",
          "line": 62,
          "kind": "ask",
          "slot": "phone",
          "answer": {
            "type": "words",
            "reads": "phone"
          }
        },
        {
          "name": "sendRecognition",
          "line": 65,
          "kind": "do",
          "action": "sendRecognition",
          "with": {
            "phone": "phone"
          },
          "outcomes": {
            "asked": "next",
            "tooMany": {
              "end": "tooManyAsked"
            },
            "notNow": {
              "end": "notNow"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "any"
          }
        },
        {
          "name": "code",
          "line": 72,
          "kind": "ask",
          "slot": "code",
          "answer": {
            "type": "words",
            "reads": "code"
          }
        },
        {
          "name": "checkRecognition",
          "line": 74,
          "kind": "do",
          "action": "checkRecognition",
          "with": {
            "code": "code"
          },
          "outcomes": {
            "good": "next",
            "own": {
              "end": "own"
            },
            "wrong": {
              "end": "wrong"
            },
            "tooMany": {
              "end": "tooMany"
            }
          }
        },
        {
          "name": "sure",
          "line": 82,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "notMe"
            }
          }
        },
        {
          "name": "recognise",
          "line": 86,
          "kind": "do",
          "action": "recognise",
          "with": {
            "recognition": "recognition"
          },
          "outcomes": {
            "joined": {
              "end": "joined"
            },
            "lapsed": {
              "end": "lapsed"
            },
            "twoPeople": {
              "end": "twoPeople"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 49,
        "expires": 50,
        "budget": 51,
        "steps": 52,
        "tests": 93
      },
      "index": {
        "written": 0,
        "another": 1,
        "endKnown": 2,
        "phone": 3,
        "sendRecognition": 4,
        "code": 5,
        "checkRecognition": 6,
        "sure": 7,
        "recognise": 8
      }
    },
    {
      "name": "registration",
      "file": "flows/registration.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "hola",
          "with": {},
          "line": 6
        },
        {
          "say": "buenos días",
          "with": {},
          "line": 7
        },
        {
          "say": "buenas tardes",
          "with": {},
          "line": 8
        },
        {
          "say": "buenas noches",
          "with": {},
          "line": 9
        },
        {
          "say": "buen día",
          "with": {},
          "line": 10
        },
        {
          "say": "buenas",
          "with": {},
          "line": 11
        },
        {
          "say": "inscribirme",
          "with": {},
          "line": 12
        },
        {
          "say": "inscripción",
          "with": {},
          "line": 13
        },
        {
          "say": "quiero inscribirme",
          "with": {},
          "line": 14
        },
        {
          "say": "me quiero inscribir",
          "with": {},
          "line": 15
        },
        {
          "say": "registrar",
          "with": {},
          "line": 16
        },
        {
          "say": "registro",
          "with": {},
          "line": 17
        },
        {
          "say": "registrarme",
          "with": {},
          "line": 18
        },
        {
          "say": "quiero registrarme",
          "with": {},
          "line": 19
        },
        {
          "say": "me quiero registrar",
          "with": {},
          "line": 20
        },
        {
          "say": "quiero registrarme a una sesión",
          "with": {},
          "line": 21
        },
        {
          "say": "quiero inscribirme a una sesión",
          "with": {},
          "line": 22
        },
        {
          "say": "apartar un lugar",
          "with": {},
          "line": 23
        },
        {
          "say": "quiero un lugar",
          "with": {},
          "line": 24
        },
        {
          "say": "apuntarme",
          "with": {},
          "line": 25
        },
        {
          "say": "qué tal",
          "with": {},
          "line": 26
        },
        {
          "say": "inscribir",
          "with": {},
          "line": 27
        },
        {
          "say": "quiero apuntarme",
          "with": {},
          "line": 28
        },
        {
          "say": "me quiero apuntar",
          "with": {},
          "line": 29
        },
        {
          "say": "quisiera apuntarme",
          "with": {},
          "line": 30
        },
        {
          "say": "quisiera inscribirme",
          "with": {},
          "line": 31
        },
        {
          "say": "apúntame",
          "with": {},
          "line": 32
        },
        {
          "say": "apúntenme",
          "with": {},
          "line": 33
        },
        {
          "say": "inscríbeme",
          "with": {},
          "line": 34
        },
        {
          "say": "inscríbanme",
          "with": {},
          "line": 35
        },
        {
          "say": "anótame",
          "with": {},
          "line": 36
        },
        {
          "say": "anótenme",
          "with": {},
          "line": 37
        },
        {
          "say": "anotarme",
          "with": {},
          "line": 38
        },
        {
          "say": "quiero anotarme",
          "with": {},
          "line": 39
        },
        {
          "say": "me quiero anotar",
          "with": {},
          "line": 40
        },
        {
          "say": "quiero inscribir",
          "with": {},
          "line": 41
        },
        {
          "say": "quiero participar",
          "with": {},
          "line": 42
        },
        {
          "say": "inscribirme a un taller",
          "with": {},
          "line": 43
        },
        {
          "say": "inscribirme a una plática",
          "with": {},
          "line": 44
        },
        {
          "say": "inscribirme a un curso",
          "with": {},
          "line": 45
        },
        {
          "say": "inscribirme a una sesión",
          "with": {},
          "line": 46
        },
        {
          "say": "quiero inscribirme a un taller",
          "with": {},
          "line": 47
        },
        {
          "say": "quiero inscribirme a una plática",
          "with": {},
          "line": 48
        },
        {
          "say": "quiero inscribirme a un curso",
          "with": {},
          "line": 49
        },
        {
          "say": "quiero apuntarme a un taller",
          "with": {},
          "line": 50
        },
        {
          "say": "quiero apuntarme a una plática",
          "with": {},
          "line": 51
        },
        {
          "say": "quiero apuntarme a un curso",
          "with": {},
          "line": 52
        },
        {
          "say": "quiero apuntarme a una sesión",
          "with": {},
          "line": 53
        },
        {
          "say": "apuntarme a un taller",
          "with": {},
          "line": 54
        },
        {
          "say": "apuntarme a una plática",
          "with": {},
          "line": 55
        },
        {
          "say": "apuntarme a un curso",
          "with": {},
          "line": 56
        },
        {
          "say": "apuntarme a una sesión",
          "with": {},
          "line": 57
        },
        {
          "say": "inscribirme a",
          "rest": "session",
          "with": {},
          "line": 59
        },
        {
          "say": "inscribirme en",
          "rest": "session",
          "with": {},
          "line": 60
        },
        {
          "say": "inscribirme al",
          "rest": "session",
          "with": {},
          "line": 61
        },
        {
          "say": "quiero inscribirme a",
          "rest": "session",
          "with": {},
          "line": 62
        },
        {
          "say": "quiero inscribirme en",
          "rest": "session",
          "with": {},
          "line": 63
        },
        {
          "say": "quiero inscribirme al",
          "rest": "session",
          "with": {},
          "line": 64
        },
        {
          "say": "me quiero inscribir a",
          "rest": "session",
          "with": {},
          "line": 65
        },
        {
          "say": "me quiero inscribir en",
          "rest": "session",
          "with": {},
          "line": 66
        },
        {
          "say": "me quiero inscribir al",
          "rest": "session",
          "with": {},
          "line": 67
        },
        {
          "say": "quisiera inscribirme a",
          "rest": "session",
          "with": {},
          "line": 68
        },
        {
          "say": "quisiera inscribirme en",
          "rest": "session",
          "with": {},
          "line": 69
        },
        {
          "say": "quisiera inscribirme al",
          "rest": "session",
          "with": {},
          "line": 70
        },
        {
          "say": "apuntarme a",
          "rest": "session",
          "with": {},
          "line": 71
        },
        {
          "say": "apuntarme en",
          "rest": "session",
          "with": {},
          "line": 72
        },
        {
          "say": "apuntarme al",
          "rest": "session",
          "with": {},
          "line": 73
        },
        {
          "say": "quiero apuntarme a",
          "rest": "session",
          "with": {},
          "line": 74
        },
        {
          "say": "quiero apuntarme en",
          "rest": "session",
          "with": {},
          "line": 75
        },
        {
          "say": "quiero apuntarme al",
          "rest": "session",
          "with": {},
          "line": 76
        },
        {
          "say": "me quiero apuntar a",
          "rest": "session",
          "with": {},
          "line": 77
        },
        {
          "say": "me quiero apuntar en",
          "rest": "session",
          "with": {},
          "line": 78
        },
        {
          "say": "me quiero apuntar al",
          "rest": "session",
          "with": {},
          "line": 79
        },
        {
          "say": "apúntame a",
          "rest": "session",
          "with": {},
          "line": 80
        },
        {
          "say": "apúntame en",
          "rest": "session",
          "with": {},
          "line": 81
        },
        {
          "say": "apúntame al",
          "rest": "session",
          "with": {},
          "line": 82
        },
        {
          "say": "apúntenme a",
          "rest": "session",
          "with": {},
          "line": 83
        },
        {
          "say": "apúntenme en",
          "rest": "session",
          "with": {},
          "line": 84
        },
        {
          "say": "apúntenme al",
          "rest": "session",
          "with": {},
          "line": 85
        },
        {
          "say": "inscríbeme a",
          "rest": "session",
          "with": {},
          "line": 86
        },
        {
          "say": "inscríbeme en",
          "rest": "session",
          "with": {},
          "line": 87
        },
        {
          "say": "inscríbeme al",
          "rest": "session",
          "with": {},
          "line": 88
        },
        {
          "say": "inscríbanme a",
          "rest": "session",
          "with": {},
          "line": 89
        },
        {
          "say": "inscríbanme en",
          "rest": "session",
          "with": {},
          "line": 90
        },
        {
          "say": "inscríbanme al",
          "rest": "session",
          "with": {},
          "line": 91
        },
        {
          "say": "anótame a",
          "rest": "session",
          "with": {},
          "line": 92
        },
        {
          "say": "anótame en",
          "rest": "session",
          "with": {},
          "line": 93
        },
        {
          "say": "anótame al",
          "rest": "session",
          "with": {},
          "line": 94
        },
        {
          "say": "anótenme a",
          "rest": "session",
          "with": {},
          "line": 95
        },
        {
          "say": "anótenme en",
          "rest": "session",
          "with": {},
          "line": 96
        },
        {
          "say": "anótenme al",
          "rest": "session",
          "with": {},
          "line": 97
        },
        {
          "say": "quiero registrarme a",
          "rest": "session",
          "with": {},
          "line": 98
        },
        {
          "say": "quiero registrarme en",
          "rest": "session",
          "with": {},
          "line": 99
        },
        {
          "say": "quiero registrarme al",
          "rest": "session",
          "with": {},
          "line": 100
        },
        {
          "say": "registrarme a",
          "rest": "session",
          "with": {},
          "line": 101
        },
        {
          "say": "registrarme en",
          "rest": "session",
          "with": {},
          "line": 102
        },
        {
          "say": "registrarme al",
          "rest": "session",
          "with": {},
          "line": 103
        },
        {
          "say": "sign up for",
          "rest": "session",
          "with": {},
          "line": 104
        },
        {
          "say": "hello",
          "with": {},
          "line": 105
        },
        {
          "say": "hi",
          "with": {},
          "line": 106
        },
        {
          "say": "good morning",
          "with": {},
          "line": 107
        },
        {
          "say": "sign up",
          "with": {},
          "line": 108
        },
        {
          "say": "register",
          "with": {},
          "line": 109
        }
      ],
      "commands": [
        "inscribirme",
        "start",
        "registrar"
      ],
      "menu": 1,
      "input": {},
      "quiet": [
        "declined"
      ],
      "purpose": "sessions",
      "expiresAfterMs": 172800000,
      "remindMs": 72000000,
      "budget": 16,
      "steps": [
        {
          "name": "enrolment",
          "line": 117,
          "when": {
            "path": "person.enrolled",
            "is": "unknown"
          },
          "kind": "call",
          "flow": "enrolment",
          "with": {},
          "outcomes": {
            "enrolled": "next",
            "declined": {
              "end": "declined"
            }
          }
        },
        {
          "name": "session",
          "line": 122,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "openSessions",
            "with": {}
          },
          "none": {
            "end": "nothingOpen"
          },
          "without": {
            "end": "notNow"
          }
        },
        {
          "name": "who",
          "line": 126,
          "kind": "ask",
          "slot": "who",
          "answer": {
            "type": "choose",
            "source": "household",
            "with": {}
          }
        },
        {
          "name": "otherName",
          "line": 128,
          "when": {
            "path": "who",
            "is": "value",
            "value": "other",
            "not": false
          },
          "kind": "ask",
          "slot": "otherName",
          "answer": {
            "type": "words",
            "reads": "name"
          }
        },
        {
          "name": "otherConsent",
          "line": 131,
          "when": {
            "path": "otherName",
            "is": "known"
          },
          "kind": "ask",
          "slot": "otherConsent",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "withoutConsent"
            }
          },
          "permits": "otherName"
        },
        {
          "name": "checkPlace",
          "line": 137,
          "kind": "do",
          "action": "checkPlace",
          "with": {
            "session": "session",
            "who": "who",
            "otherName": "otherName"
          },
          "outcomes": {
            "checked": "next"
          }
        },
        {
          "name": "confirm",
          "line": 141,
          "kind": "confirm",
          "items": [
            "session",
            "who",
            "name",
            "locality"
          ],
          "no": {
            "end": "notNow"
          }
        },
        {
          "name": "register",
          "line": 143,
          "kind": "do",
          "action": "register",
          "with": {
            "session": "session",
            "who": "who",
            "otherName": "otherName"
          },
          "outcomes": {
            "registered": {
              "end": "registered"
            },
            "waitlisted": {
              "end": "waitlisted"
            },
            "already": {
              "end": "already"
            },
            "alreadyWaiting": {
              "end": "alreadyWaiting"
            },
            "alreadyOffered": {
              "end": "alreadyOffered"
            },
            "closed": {
              "end": "closed"
            }
          }
        },
        {
          "name": "name",
          "line": 153,
          "when": {
            "path": "who",
            "is": "known"
          },
          "kind": "ask",
          "slot": "name",
          "answer": {
            "type": "words",
            "reads": "name"
          }
        },
        {
          "name": "go10",
          "line": 156,
          "kind": "go",
          "to": "amend"
        },
        {
          "name": "locality",
          "line": 157,
          "when": {
            "path": "who",
            "is": "known"
          },
          "kind": "ask",
          "slot": "locality",
          "answer": {
            "type": "words",
            "reads": "locality"
          }
        },
        {
          "name": "amend",
          "line": 160,
          "kind": "do",
          "action": "correctRegistrant",
          "with": {
            "who": "who",
            "otherName": "otherName",
            "name": "name",
            "locality": "locality"
          },
          "outcomes": {
            "corrected": {
              "go": "checkPlace"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 165,
        "purpose": 112,
        "expires": 114,
        "budget": 115,
        "steps": 116,
        "tests": 166
      },
      "index": {
        "enrolment": 0,
        "session": 1,
        "who": 2,
        "otherName": 3,
        "otherConsent": 4,
        "checkPlace": 5,
        "confirm": 6,
        "register": 7,
        "name": 8,
        "go10": 9,
        "locality": 10,
        "amend": 11
      }
    },
    {
      "name": "removeName",
      "file": "flows/removeName.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "quitar de la lista",
          "with": {},
          "line": 5
        },
        {
          "say": "quitar nombre",
          "with": {},
          "line": 5
        },
        {
          "say": "borrar de la lista",
          "with": {},
          "line": 5
        },
        {
          "say": "quitar persona",
          "with": {},
          "line": 5
        },
        {
          "say": "remove a name",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "quitar"
      ],
      "team": 32,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 10800000,
      "budget": 5,
      "steps": [
        {
          "name": "roll",
          "line": 11,
          "kind": "ask",
          "slot": "roll",
          "answer": {
            "type": "choose",
            "source": "closableRolls",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "noneOpen"
          }
        },
        {
          "name": "attendee",
          "line": 15,
          "kind": "ask",
          "slot": "attendee",
          "answer": {
            "type": "choose",
            "source": "attendees",
            "with": {
              "roll": "roll"
            }
          },
          "none": {
            "end": "nobody"
          }
        },
        {
          "name": "removeAttendee",
          "line": 19,
          "kind": "do",
          "action": "removeAttendee",
          "with": {
            "roll": "roll",
            "attendee": "attendee"
          },
          "outcomes": {
            "removed": {
              "end": "removed"
            },
            "gone": {
              "end": "gone"
            },
            "closed": {
              "end": "closed"
            },
            "past": {
              "end": "past"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 28
      },
      "index": {
        "roll": 0,
        "attendee": 1,
        "removeAttendee": 2
      }
    },
    {
      "name": "reopenRoll",
      "file": "flows/reopenRoll.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "reabrir",
          "with": {},
          "line": 5
        },
        {
          "say": "reabrir pase",
          "with": {},
          "line": 5
        },
        {
          "say": "reabrir lista",
          "with": {},
          "line": 5
        },
        {
          "say": "abrir otra vez la lista",
          "with": {},
          "line": 5
        },
        {
          "say": "agregar a la lista",
          "with": {},
          "line": 5
        },
        {
          "say": "anexo",
          "with": {},
          "line": 5
        },
        {
          "say": "reopen the roll",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "reabrir"
      ],
      "team": 34,
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "feeds": {
        "attendanceList": {
          "attendees": [
            "names"
          ]
        }
      },
      "expiresAfterMs": 86400000,
      "budget": 6,
      "steps": [
        {
          "name": "roll",
          "line": 13,
          "kind": "ask",
          "slot": "roll",
          "answer": {
            "type": "choose",
            "source": "reopenableRolls",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "noneClosed"
          }
        },
        {
          "name": "reopenRoll",
          "line": 17,
          "kind": "do",
          "action": "reopenRoll",
          "with": {
            "roll": "roll"
          },
          "outcomes": {
            "reopened": {
              "end": "reopened"
            },
            "onlyAddendum": "next",
            "isOpen": {
              "end": "isOpen"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "names",
          "line": 25,
          "kind": "ask",
          "slot": "names",
          "answer": {
            "type": "words",
            "reads": "names"
          }
        },
        {
          "name": "addAddendum",
          "line": 27,
          "kind": "do",
          "action": "addAddendum",
          "with": {
            "roll": "roll",
            "names": "names",
            "unread": "names.unread"
          },
          "outcomes": {
            "added": {
              "end": "added"
            },
            "nobodyNew": {
              "end": "nobodyNew"
            },
            "isOpen": {
              "end": "isOpen"
            },
            "notHeld": {
              "end": "notHeld"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 8,
        "feeds": 9,
        "expires": 10,
        "budget": 11,
        "steps": 12,
        "tests": 35
      },
      "index": {
        "roll": 0,
        "reopenRoll": 1,
        "names": 2,
        "addAddendum": 3
      }
    },
    {
      "name": "reply",
      "file": "flows/reply.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [],
      "by": "summons",
      "input": {
        "reply": "text"
      },
      "quiet": [],
      "purpose": "sessions",
      "expiresAfterMs": 86400000,
      "remindMs": 18000000,
      "budget": 7,
      "steps": [
        {
          "name": "session",
          "line": 12,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "answerable",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "notYours"
          }
        },
        {
          "name": "openSummons",
          "line": 16,
          "kind": "do",
          "action": "openSummons",
          "with": {
            "session": "session"
          },
          "outcomes": {
            "open": "next",
            "over": {
              "end": "over"
            },
            "notYours": {
              "end": "notYours"
            }
          }
        },
        {
          "name": "who",
          "line": 22,
          "when": {
            "path": "reply",
            "is": "value",
            "value": "question",
            "not": true
          },
          "kind": "ask",
          "slot": "who",
          "answer": {
            "type": "choose",
            "source": "summoned",
            "with": {
              "session": "session"
            },
            "one": "take"
          },
          "none": {
            "end": "notYours"
          }
        },
        {
          "name": "answerSummons",
          "line": 28,
          "when": {
            "path": "reply",
            "is": "value",
            "value": "question",
            "not": true
          },
          "kind": "do",
          "action": "answerSummons",
          "with": {
            "session": "session",
            "reply": "reply",
            "who": "who"
          },
          "outcomes": {
            "coming": {
              "end": "coming"
            },
            "notComing": {
              "end": "notComing"
            },
            "over": {
              "end": "over"
            }
          }
        },
        {
          "name": "text",
          "line": 35,
          "kind": "ask",
          "slot": "text",
          "answer": {
            "type": "words",
            "reads": "freeText"
          },
          "personal": true
        },
        {
          "name": "askStaff",
          "line": 38,
          "kind": "do",
          "action": "askStaff",
          "with": {
            "session": "session",
            "text": "text"
          },
          "outcomes": {
            "asked": {
              "end": "asked"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 6,
        "purpose": 7,
        "expires": 9,
        "budget": 10,
        "steps": 11,
        "tests": 42
      },
      "index": {
        "session": 0,
        "openSummons": 1,
        "who": 2,
        "answerSummons": 3,
        "text": 4,
        "askStaff": 5
      }
    },
    {
      "name": "responsibles",
      "file": "flows/responsibles.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "encargados",
          "with": {},
          "line": 5
        },
        {
          "say": "encargadas",
          "with": {},
          "line": 5
        },
        {
          "say": "quién se encarga",
          "with": {},
          "line": 5
        },
        {
          "say": "responsables",
          "with": {},
          "line": 5
        },
        {
          "say": "who sees to it",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "encargados"
      ],
      "input": {},
      "quiet": [],
      "purpose": "sessions",
      "expiresAfterMs": 86400000,
      "budget": 6,
      "steps": [
        {
          "name": "nextAgreement",
          "line": 12,
          "kind": "do",
          "action": "nextAgreement",
          "with": {},
          "outcomes": {
            "found": "next",
            "none": {
              "end": "none"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "who",
          "line": 17,
          "kind": "ask",
          "slot": "who",
          "answer": {
            "type": "options",
            "options": [
              "person",
              "group",
              "later"
            ]
          },
          "words": "names",
          "then": {
            "later": {
              "end": "later"
            }
          }
        },
        {
          "name": "names",
          "line": 23,
          "when": {
            "path": "who",
            "is": "value",
            "value": "person",
            "not": false
          },
          "kind": "ask",
          "slot": "names",
          "answer": {
            "type": "words",
            "reads": "names"
          }
        },
        {
          "name": "assignAgreement",
          "line": 26,
          "kind": "do",
          "action": "assignAgreement",
          "with": {
            "agreement": "agreement",
            "who": "who",
            "names": "names"
          },
          "outcomes": {
            "another": {
              "go": "who",
              "again": true
            },
            "complete": {
              "end": "complete"
            },
            "closed": {
              "end": "closed"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "purpose": 7,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 34
      },
      "index": {
        "nextAgreement": 0,
        "who": 1,
        "names": 2,
        "assignAgreement": 3
      }
    },
    {
      "name": "review",
      "file": "flows/review.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "por aprobar",
          "with": {},
          "line": 6
        },
        {
          "say": "revisar convocatorias",
          "with": {},
          "line": 6
        },
        {
          "say": "to review",
          "with": {},
          "line": 6
        }
      ],
      "commands": [
        "aprobar"
      ],
      "team": 21,
      "by": "system",
      "input": {},
      "quiet": [],
      "resume": "convocation",
      "expiresAfterMs": 172800000,
      "tells": {
        "outside": "wait",
        "hours": "day"
      },
      "budget": 9,
      "steps": [
        {
          "name": "convocation",
          "line": 17,
          "kind": "ask",
          "slot": "convocation",
          "answer": {
            "type": "choose",
            "source": "toReview",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "none"
          }
        },
        {
          "name": "readConvocation",
          "line": 21,
          "kind": "do",
          "action": "readConvocation",
          "with": {
            "convocation": "convocation"
          },
          "outcomes": {
            "open": "next",
            "own": {
              "end": "own"
            },
            "decided": {
              "end": "decided"
            },
            "stale": {
              "end": "stale"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        },
        {
          "name": "preview",
          "line": 29,
          "kind": "say",
          "text": "review.preview"
        },
        {
          "name": "decision",
          "line": 31,
          "when": {
            "path": "convocation",
            "is": "known"
          },
          "kind": "ask",
          "slot": "decision",
          "answer": {
            "type": "options",
            "options": [
              "approve",
              "return"
            ],
            "exactly": true
          },
          "then": {
            "return": {
              "go": "why"
            }
          }
        },
        {
          "name": "approveConvocation",
          "line": 38,
          "kind": "do",
          "action": "approveConvocation",
          "with": {
            "convocation": "convocation",
            "version": "version"
          },
          "outcomes": {
            "approved": {
              "end": "approved"
            },
            "own": {
              "end": "own"
            },
            "decided": {
              "end": "decided"
            },
            "stale": {
              "end": "stale"
            },
            "rewritten": {
              "go": "convocation",
              "again": true
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          },
          "tells": {
            "outside": "staff",
            "hours": "near"
          }
        },
        {
          "name": "why",
          "line": 49,
          "when": {
            "path": "decision",
            "is": "value",
            "value": "return",
            "not": false
          },
          "kind": "ask",
          "slot": "why",
          "answer": {
            "type": "words",
            "reads": "freeText"
          }
        },
        {
          "name": "returnConvocation",
          "line": 52,
          "kind": "do",
          "action": "returnConvocation",
          "with": {
            "convocation": "convocation",
            "version": "version",
            "why": "why"
          },
          "outcomes": {
            "returned": {
              "end": "returned"
            },
            "own": {
              "end": "own"
            },
            "decided": {
              "end": "decided"
            },
            "stale": {
              "end": "stale"
            },
            "rewritten": {
              "go": "convocation",
              "again": true
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "resume": 15,
        "expires": 12,
        "tells": 11,
        "budget": 13,
        "steps": 16,
        "tests": 62
      },
      "index": {
        "convocation": 0,
        "readConvocation": 1,
        "preview": 2,
        "decision": 3,
        "approveConvocation": 4,
        "why": 5,
        "returnConvocation": 6
      }
    },
    {
      "name": "roleCode",
      "file": "flows/roleCode.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [],
      "by": "code",
      "input": {
        "code": "text"
      },
      "quiet": [
        "declined"
      ],
      "expiresAfterMs": 86400000,
      "budget": 7,
      "steps": [
        {
          "name": "checkRoleCode",
          "line": 10,
          "kind": "do",
          "action": "checkRoleCode",
          "with": {
            "code": "code"
          },
          "outcomes": {
            "good": "next",
            "wrong": {
              "end": "wrong"
            },
            "tooMany": {
              "end": "tooMany"
            }
          }
        },
        {
          "name": "enrolment",
          "line": 16,
          "when": {
            "path": "person.enrolled",
            "is": "unknown"
          },
          "kind": "call",
          "flow": "enrolment",
          "with": {},
          "outcomes": {
            "enrolled": "next",
            "declined": {
              "end": "declined"
            }
          }
        },
        {
          "name": "takeRole",
          "line": 21,
          "kind": "do",
          "action": "takeRole",
          "with": {
            "roleCode": "roleCode"
          },
          "outcomes": {
            "granted": {
              "end": "granted"
            },
            "already": {
              "end": "already"
            },
            "wrong": {
              "end": "wrong"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 5,
        "quiet": 8,
        "expires": 6,
        "budget": 7,
        "steps": 9,
        "tests": 28
      },
      "index": {
        "checkRoleCode": 0,
        "enrolment": 1,
        "takeRole": 2
      }
    },
    {
      "name": "roll",
      "file": "flows/roll.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "pase",
          "with": {},
          "line": 5
        },
        {
          "say": "pase de lista",
          "with": {},
          "line": 5
        },
        {
          "say": "pasar lista",
          "with": {},
          "line": 5
        },
        {
          "say": "abrir pase",
          "with": {},
          "line": 5
        },
        {
          "say": "abrir lista",
          "with": {},
          "line": 5
        },
        {
          "say": "roll call",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "pase"
      ],
      "team": 30,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 86400000,
      "budget": 3,
      "steps": [
        {
          "name": "session",
          "line": 11,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "rollSessions",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "nothingNow"
          }
        },
        {
          "name": "openRoll",
          "line": 15,
          "kind": "do",
          "action": "openRoll",
          "with": {
            "session": "session"
          },
          "outcomes": {
            "opened": {
              "end": "opened"
            },
            "already": {
              "end": "already"
            },
            "closed": {
              "end": "closed"
            },
            "past": {
              "end": "past"
            },
            "tooEarly": {
              "end": "tooEarly"
            },
            "tooLate": {
              "end": "tooLate"
            },
            "cancelled": {
              "end": "cancelled"
            },
            "noSession": {
              "end": "noSession"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 27
      },
      "index": {
        "session": 0,
        "openRoll": 1
      }
    },
    {
      "name": "sessions",
      "file": "flows/sessions.yaml",
      "for": [
        "anyone"
      ],
      "words": [
        {
          "say": "sesiones",
          "with": {},
          "line": 7
        },
        {
          "say": "talleres",
          "with": {},
          "line": 8
        },
        {
          "say": "qué sesiones hay",
          "with": {},
          "line": 9
        },
        {
          "say": "cuáles sesiones hay",
          "with": {},
          "line": 10
        },
        {
          "say": "cuáles son las sesiones",
          "with": {},
          "line": 10
        },
        {
          "say": "qué talleres hay",
          "with": {},
          "line": 10
        },
        {
          "say": "las sesiones",
          "with": {},
          "line": 10
        },
        {
          "say": "ver sesiones",
          "with": {},
          "line": 11
        },
        {
          "say": "fechas",
          "with": {},
          "line": 12
        },
        {
          "say": "sessions",
          "with": {},
          "line": 13
        },
        {
          "say": "what sessions are there",
          "with": {},
          "line": 14
        }
      ],
      "commands": [
        "sesiones"
      ],
      "menu": 2,
      "input": {},
      "quiet": [],
      "resume": "session",
      "expiresAfterMs": 172800000,
      "budget": 2,
      "steps": [
        {
          "name": "session",
          "line": 23,
          "kind": "ask",
          "slot": "session",
          "answer": {
            "type": "choose",
            "source": "openSessions",
            "with": {}
          },
          "none": {
            "end": "nothingOpen"
          },
          "without": {
            "end": "looked"
          }
        },
        {
          "name": "open",
          "line": 27,
          "kind": "open",
          "flow": "registration",
          "with": {
            "session": "session"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "resume": 19,
        "expires": 20,
        "budget": 21,
        "steps": 22,
        "tests": 29
      },
      "index": {
        "session": 0,
        "open": 1
      }
    },
    {
      "name": "staff",
      "file": "flows/staff.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "personal",
          "with": {},
          "line": 5
        },
        {
          "say": "quién es del equipo",
          "with": {},
          "line": 5
        },
        {
          "say": "quiénes son del equipo",
          "with": {},
          "line": 5
        },
        {
          "say": "lista del equipo",
          "with": {},
          "line": 5
        },
        {
          "say": "permisos",
          "with": {},
          "line": 5
        },
        {
          "say": "staff",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "personal"
      ],
      "team": 71,
      "input": {},
      "quiet": [
        "done"
      ],
      "budget": 1,
      "steps": [
        {
          "name": "list",
          "line": 11,
          "kind": "say",
          "text": "staff.list",
          "list": "grants",
          "with": {},
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "invited",
          "line": 14,
          "kind": "say",
          "text": "staff.invited",
          "list": "invitations",
          "with": {},
          "none": {
            "end": "done"
          }
        },
        {
          "name": "endDone",
          "line": 17,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 9,
        "budget": 8,
        "steps": 10,
        "tests": 18
      },
      "index": {
        "list": 0,
        "invited": 1,
        "endDone": 2
      }
    },
    {
      "name": "start",
      "file": "flows/start.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [
        "alta"
      ],
      "by": "start",
      "input": {},
      "quiet": [],
      "budget": 1,
      "steps": [
        {
          "name": "optIn",
          "line": 7,
          "kind": "do",
          "action": "optIn",
          "with": {},
          "outcomes": {
            "started": {
              "end": "started"
            },
            "notStopped": {
              "end": "notStopped"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "budget": 5,
        "steps": 6,
        "tests": 11
      },
      "index": {
        "optIn": 0
      }
    },
    {
      "name": "stop",
      "file": "flows/stop.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [
        "baja"
      ],
      "by": "stop",
      "input": {},
      "quiet": [],
      "budget": 1,
      "steps": [
        {
          "name": "optOut",
          "line": 7,
          "kind": "do",
          "action": "optOut",
          "with": {},
          "outcomes": {
            "stopped": {
              "end": "stopped"
            },
            "alreadyStopped": {
              "end": "alreadyStopped"
            }
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "budget": 5,
        "steps": 6,
        "tests": 11
      },
      "index": {
        "optOut": 0
      }
    },
    {
      "name": "switch",
      "file": "flows/switch.yaml",
      "for": [
        "anyone"
      ],
      "words": [],
      "commands": [],
      "by": "switch",
      "input": {
        "flow": "text",
        "title": "words"
      },
      "quiet": [
        "stay"
      ],
      "expiresAfterMs": 172800000,
      "budget": 1,
      "steps": [
        {
          "name": "sure",
          "line": 10,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "stay"
            }
          }
        },
        {
          "name": "open",
          "line": 14,
          "kind": "open",
          "slot": "flow"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "input": 5,
        "quiet": 8,
        "expires": 6,
        "budget": 7,
        "steps": 9,
        "tests": 15
      },
      "index": {
        "sure": 0,
        "open": 1
      }
    },
    {
      "name": "team",
      "file": "flows/team.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "equipo",
          "with": {},
          "line": 5
        },
        {
          "say": "opciones del equipo",
          "with": {},
          "line": 5
        },
        {
          "say": "team",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "equipo"
      ],
      "menu": 9,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 1,
      "steps": [
        {
          "name": "flow",
          "line": 11,
          "kind": "ask",
          "slot": "flow",
          "answer": {
            "type": "choose",
            "source": "teamMenu",
            "with": {}
          },
          "none": {
            "end": "nothing"
          }
        },
        {
          "name": "open",
          "line": 14,
          "kind": "open",
          "slot": "flow"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 15
      },
      "index": {
        "flow": 0,
        "open": 1
      }
    },
    {
      "name": "welcome",
      "file": "flows/welcome.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [],
      "commands": [],
      "by": "greeting",
      "input": {},
      "quiet": [
        "done"
      ],
      "budget": 1,
      "steps": [
        {
          "name": "text",
          "line": 9,
          "kind": "say",
          "text": "welcome.text"
        },
        {
          "name": "endDone",
          "line": 10,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 4,
        "starts": 5,
        "quiet": 7,
        "budget": 6,
        "steps": 8,
        "tests": 11
      },
      "index": {
        "text": 0,
        "endDone": 1
      }
    },
    {
      "name": "whoCame",
      "file": "flows/whoCame.yaml",
      "for": [
        "promoter",
        "coordinator"
      ],
      "words": [
        {
          "say": "quiénes van",
          "with": {},
          "line": 6
        },
        {
          "say": "cuántos van",
          "with": {},
          "line": 7
        },
        {
          "say": "cuántas van",
          "with": {},
          "line": 8
        },
        {
          "say": "cuántas personas van",
          "with": {},
          "line": 9
        },
        {
          "say": "quién llegó",
          "with": {},
          "line": 10
        },
        {
          "say": "quiénes llegaron",
          "with": {},
          "line": 11
        },
        {
          "say": "cuántos llegaron",
          "with": {},
          "line": 12
        },
        {
          "say": "cuántas llegaron",
          "with": {},
          "line": 13
        },
        {
          "say": "ver lista",
          "with": {},
          "line": 14
        },
        {
          "say": "ver la lista",
          "with": {},
          "line": 15
        },
        {
          "say": "who came",
          "with": {},
          "line": 16
        }
      ],
      "commands": [
        "llegaron"
      ],
      "input": {},
      "quiet": [
        "done"
      ],
      "expiresAfterMs": 10800000,
      "budget": 2,
      "steps": [
        {
          "name": "roll",
          "line": 22,
          "kind": "ask",
          "slot": "roll",
          "answer": {
            "type": "choose",
            "source": "openRolls",
            "with": {},
            "one": "take"
          },
          "none": {
            "end": "noneOpen"
          }
        },
        {
          "name": "people",
          "line": 26,
          "kind": "say",
          "text": "whoCame.people",
          "list": "attendees",
          "with": {
            "roll": "roll"
          },
          "none": {
            "end": "nobody"
          }
        },
        {
          "name": "endDone",
          "line": 30,
          "kind": "end",
          "end": "done"
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "quiet": 20,
        "expires": 18,
        "budget": 19,
        "steps": 21,
        "tests": 31
      },
      "index": {
        "roll": 0,
        "people": 1,
        "endDone": 2
      }
    },
    {
      "name": "withdrawRole",
      "file": "flows/withdrawRole.yaml",
      "for": [
        "coordinator"
      ],
      "words": [
        {
          "say": "quitar permiso",
          "with": {},
          "line": 5
        },
        {
          "say": "quitar un permiso",
          "with": {},
          "line": 5
        },
        {
          "say": "quitar el permiso",
          "with": {},
          "line": 5
        },
        {
          "say": "retirar permiso",
          "with": {},
          "line": 5
        },
        {
          "say": "retirar un permiso",
          "with": {},
          "line": 5
        },
        {
          "say": "withdraw permission",
          "with": {},
          "line": 5
        }
      ],
      "commands": [
        "quitarpermiso"
      ],
      "team": 72,
      "input": {},
      "quiet": [],
      "expiresAfterMs": 172800000,
      "budget": 5,
      "steps": [
        {
          "name": "grant",
          "line": 11,
          "kind": "ask",
          "slot": "grant",
          "answer": {
            "type": "choose",
            "source": "grants",
            "with": {}
          },
          "none": {
            "end": "notAllowed"
          }
        },
        {
          "name": "checkWithdrawal",
          "line": 14,
          "kind": "do",
          "action": "checkWithdrawal",
          "with": {
            "grant": "grant"
          },
          "outcomes": {
            "possible": "next",
            "last": {
              "end": "last"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          }
        },
        {
          "name": "sure",
          "line": 21,
          "kind": "ask",
          "slot": "sure",
          "answer": {
            "type": "words",
            "reads": "yesNo"
          },
          "then": {
            "no": {
              "end": "kept"
            }
          }
        },
        {
          "name": "withdrawRole",
          "line": 25,
          "kind": "do",
          "action": "withdrawRole",
          "with": {
            "grant": "grant"
          },
          "outcomes": {
            "withdrawn": {
              "end": "withdrawn"
            },
            "last": {
              "end": "last"
            },
            "gone": {
              "end": "gone"
            },
            "notAllowed": {
              "end": "notAllowed"
            }
          },
          "tells": {
            "outside": "wait",
            "hours": "day"
          }
        }
      ],
      "lines": {
        "flow": 2,
        "for": 3,
        "starts": 4,
        "expires": 8,
        "budget": 9,
        "steps": 10,
        "tests": 33
      },
      "index": {
        "grant": 0,
        "checkWithdrawal": 1,
        "sure": 2,
        "withdrawRole": 3
      }
    }
  ],
  "catalogues": {
    "en": {
      "activity": "title = Register an activity\n\n# An activity in one line; the other texts use it.\nline =\n    { $what }{ KNOWN($where) ->\n        [yes] {\" · \"}{ $where }\n       *[no] {\"\"}\n    } · { SHORTDAY($on) }{ KNOWN($year) ->\n        [yes] {\" \"}{ $year }\n       *[no] {\"\"}\n    }{ KNOWN($howMany) ->\n        [yes] {\" · \"}{ $howMany }\n       *[no] {\"\"}\n    }{ $photos ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $photos } photo\n       *[other] {\" · \"}{ $photos } photos\n    }{ $voices ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $voices } voice note\n       *[other] {\" · \"}{ $voices } voice notes\n    }{ $files ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $files } file\n       *[other] {\" · \"}{ $files } files\n    }{ $places ->\n        [0] {\"\"}\n       *[other] {\" · \"}location\n    }\n\nbelongs =\n    { $media ->\n        [photo] I kept your photo\n        [video] I kept your video\n        [videoNote] I kept your video\n        [animation] I kept your picture\n        [voice] I kept your voice note\n        [audio] I kept your audio\n        [location] I kept your location\n       *[document] I kept your file\n    }.\n\n    Does it belong to the activity you just confirmed?\n    { $what }{ KNOWN($where) ->\n        [yes] {\" · \"}{ $where }\n       *[no] {\"\"}\n    } · { SHORTDAY($on) }{ KNOWN($year) ->\n        [yes] {\" \"}{ $year }\n       *[no] {\"\"}\n    }\n    .option-yes = Yes, to that one\n    .option-no = To another\n    .retry = Reply “Yes, to that one” if it is the same activity, or “To another” to begin a new one.\nadded = Done, it is with your activity: { line }.\n\ntext =\n    { $media ->\n        [none] What did you do? Tell me what, where and with how many people. You can also send a photo, a voice note or your location.\n        [voice] I kept your voice note. I cannot listen to it yet. Tell me in one sentence what you did, where and with how many people.\n        [audio] I kept your audio. I cannot listen to it yet. Tell me in one sentence what you did, where and with how many people.\n        [photo] I kept your photo. What did you do? Tell me what, where and with how many people.\n        [location] I kept your location. What did you do there? Tell me what, where and with how many people.\n        [video] I kept your video. What did you do? Tell me what, where and with how many people.\n        [videoNote] I kept your video. What did you do? Tell me what, where and with how many people.\n       *[document] I kept your file. What did you do? Tell me what, where and with how many people.\n    }\n    .retry = Tell me in your own words what you did, where and with how many people. Saying that it is done is not enough. For example: I visited 6 houses in El Llano, talked about vaccines, 2 refused.\n\nkind = What kind of activity was it?\n    .option-homeVisit = Home visit\n    .option-talk = Talk or workshop\n    .option-guidance = Guidance\n    .option-meeting = Meeting\n    .option-delivery = Handing out aid\n    .option-walkthrough = Walk or spreading\n    .option-referral = Referral\n    .option-other = Other\n    .retry = Choose the kind of activity. For example: Home visit.\nlocality = In which locality was it?\n    .retry = Write the name of the village, ejido or neighbourhood. For example: El Llano.\nday = What day was it?\n    .retry = Write a day that has passed, or “today”. For example: yesterday, Monday, 12 May. If it was another year, write the year too.\ncounts = How many people, houses or things were there? Write each number with what it counts.\n    .retry = Write each number with what it counts. For example: 6 houses, 2 refusals. If there are no numbers, write “none”.\n\nconfirm =\n    I understood this:\n    { line }.\n\n    Is it right?\n    .which = What do you want to correct?\n    .item-kind = The kind\n    .item-locality = The locality\n    .item-day = The day\n    .item-counts = The numbers\n    .item-text = What I told\n    .retry = Reply “Yes” to keep it, “Correct” to change something or “No” to remove it.\n\nmedia-kept = { $media ->\n        [photo] I kept your photo\n        [video] I kept your video\n        [videoNote] I kept your video\n        [animation] I kept your picture\n        [voice] I kept your voice note\n        [audio] I kept your audio\n        [location] I kept your location\n       *[document] I kept your file\n    }.\nmedia-begun = { $media ->\n        [photo] I kept your photo\n        [video] I kept your video\n        [videoNote] I kept your video\n        [animation] I kept your picture\n        [voice] I kept your voice note\n        [audio] I kept your audio\n        [location] I kept your location\n       *[document] I kept your file\n    }.\n\nconfirmed =\n    Kept: { line }.\n\n    To see or correct it write MY ACTIVITIES.\nundone = All right, I removed it. To register another one, tell me what you did.\nleft = Left to confirm: { line }. To go on write MY ACTIVITIES.\ndropped = All right, we leave it here. Whenever you like, tell me what you did.\nmedia-full = I have enough files of this activity, and this one I did not keep. Go on with what I asked you.\nmedia-notAllowed = This option is for the team only.\nnotAllowed = This option is for the team only.\ngone = That activity is not there any more. Write MY ACTIVITIES to see those you have.\n\nexpired = A long time passed and we did not finish your activity. What was already kept is in MY ACTIVITIES.\n",
      "addNames": "title = Note people down\n\nroll = On which list?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = I could not find that list. Reply with the number of one. For example: 1.\n\nnames = Whom do I note down? You can write several names, with commas between them.\n    .retry = I could not read all the names. Write them again, with commas between them. For example: Juan Pérez, Rosa Díaz.\n\nnoted =\n    { $added ->\n        [one] I noted down { $names }\n       *[other] I noted down { $added } people: { $names }\n    }{ $more ->\n        [0] {\"\"}\n       *[other] {\" \"}and { $more } more\n    }.{ $repeated ->\n        [0] {\"\"}\n       *[other] {\" \"}On the list already: { $repeatedNames }{ $repeatedMore ->\n            [0] {\"\"}\n           *[other] {\" \"}and { $repeatedMore } more\n        }.\n    }{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] I could not read: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}and { $unreadMore } more\n            }.\n           *[no] I could not read a part of it.\n        } Write it again, with + in front.\n    } { $count ->\n        [one] { $count } person so far\n       *[other] { $count } people so far\n    }.\nnobodyNew =\n    On the list already: { $repeatedNames }{ $repeatedMore ->\n        [0] {\"\"}\n       *[other] {\" \"}and { $repeatedMore } more\n    }.{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] I could not read: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}and { $unreadMore } more\n            }.\n           *[no] I could not read a part of it.\n        } Write it again, with + in front.\n    } { $count ->\n        [one] { $count } person so far\n       *[other] { $count } people so far\n    }.\nnoneOpen = No roll is open. To open one write PASE. To add to a list of before write REABRIR.\nclosed = That list is closed. To open it again write REABRIR.\npast = The time of that list is over. To add somebody in an addendum with today's date write REABRIR.\nnotHeld = That session was called off or moved, and its list is not open. To see those of today write PASE.\nnotAllowed = Only the team can use this option.\n\nexpired = A long time passed and I noted nobody else on the list. To add people write + and their names.\n",
      "agreements": "title = Agreements\n\nsession = Which session are the agreements of?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { $count ->\n            [0] no agreements\n            [one] { $count } agreement\n           *[other] { $count } agreements\n        }.\n    .retry = I did not find that session. Answer with the number of one. For example: 1.\n\nnoted = Agreements of { $session-topic }, { SHORTDAY($session-starts) }:\n    .item =\n        • { $what } { $by ->\n            [group] (the whole group sees to it)\n            [nobody] (nobody is named for it yet)\n           *[people] (seen to by: { $responsible })\n        }\nact = What do you want to do?\n    .option-add = Note others\n    .option-change = Correct one\n    .option-leave = Nothing else\n    .retry = Answer “Note others”, “Correct one” or “Nothing else”.\n\nchosen = Which one do you want to correct?\n    .label = Agreement { $number }\n    .item = { $brief }\n    .retry = I did not find that agreement. Answer with the number of one. For example: 1.\nchange = What do you want to do with “{ $what }”?\n    .option-words = Change the text\n    .option-responsible = Who sees to it\n    .option-remove = Remove it\n    .retry = Answer “Change the text”, “Who sees to it” or “Remove it”.\nnewText = What should it say?\n    .retry = Write the whole agreement as it should be. For example: Clean the hall every Saturday.\n\ntext = What was agreed in { $session-topic }? Write one agreement a message, or several, one on each line.\n    .more =\n        { $text-count ->\n            [one] That is { $text-count } agreement\n           *[other] That is { $text-count } agreements\n        }. Another one? Write it, or write DONE.\n    .full =\n        With { $text-count } agreements the list is full for this time.{ $text-left ->\n            [0] {\"\"}\n            [one] {\" \"}The last one did not fit: write AGREEMENTS later to note it.\n           *[other] {\" \"}The last { $text-left } did not fit: write AGREEMENTS later to note them.\n        }\n    .retry = Write each agreement in your own words, in a sentence or two. For example: Clean the hall every Saturday.\nreadBack =\n    { $text-count ->\n        [one] I will note this agreement\n       *[other] I will note these { $text-count } agreements\n    } of { $session-topic }:\n\n    { $text }\nconfirm = Is it correct?\n    .retry = Answer “Yes” to note them, “Correct it” to write them again or “No” to note nothing.\n\nnames = What is the name of who sees to it?\n    .retry = Write their name, or several with commas. For example: Rosa Díaz, Juan Pérez.\n\ncomplete = Done, the agreements are noted. To see them write AGREEMENTS.\nreassigned = Done, who sees to it is noted.\nleft = All right.\ndropped = All right, I noted nothing.\ncorrected = Done, now it says: { $what }\nsame = There is an agreement that says the same already. I changed nothing.\nremoved = I removed the agreement: { $what }\nnoneYours = There are no agreements that you can correct. Whoever noted them does, while the session’s list is open.\nnoSessions = There is no session of yours today or in the last 30 days. When there is one, its agreements are noted here.\nfull = No more fit: up to { $most } agreements of a session are kept. I did not note the new ones.\nnotHeld = That session was called off or moved to another day. I noted nothing.\nnotYours = Agreements are noted by whoever leads the session, or by the coordination.\nclosed = The list of that session was closed, and its agreements do not change any more.\ngone = That agreement is not there any more. To see those there are write AGREEMENTS.\nnotAllowed = This is only for the team.\nexpired = A long time passed and I did not note the agreements you were telling. To note them write AGREEMENTS.\n",
      "answerQuestion": "title = Questions\n\nalone = There are questions for the team. Several people use this phone, and the questions are private. Do you read them yourself, alone?\n    .retry = Answer “Yes” to read them, or “No” to leave them pending.\n\nquestion = Which question do you want to answer?\n    .label = { SHORTDAY($since) } { HOUR($since) }\n    .description = { $topic }\n    .item =\n        { KNOWN($name) ->\n            [yes] { $name }\n           *[no] Somebody\n        }, { $topic }: \"{ $brief }\"\n    .retry = I could not find that question. Reply with the number of one on the list. For example: 1.\n\nnow =\n    { KNOWN($name) ->\n        [yes] { $name }\n       *[no] Somebody\n    }{ KNOWN($locality) ->\n        [yes] , of { $locality },\n       *[no] {\"\"}\n    } asks about { $topic }: \"{ $asked }\"\n\n    Do you answer now?\n    .option-answer = Answer\n    .option-later = Later\n    .retry = Reply \"Answer\" to write the answer or \"Later\" to leave it for later.\n\nanswer = Write your answer. It arrives in their chat with your name.\n    .retry = Write the answer in words. For example: Yes, you can come with your children.\n\nconfirm =\n    { KNOWN($name) ->\n        [yes] I send this to { $name }\n       *[no] I send this\n    }:\n\n    { $answer }\n\n    Is it correct?\n    .retry = Reply “Yes” to send it, “Correct” to write it again or “No” to leave it for later.\n\nsent =\n    Done, I sent your answer to { KNOWN($name) ->\n        [yes] { $name }\n       *[no] them\n    }.\nnotReached =\n    I cannot write to them on WhatsApp until they write again.{ KNOWN($phone) ->\n        [yes] {\" \"}Their number is { $phone }.\n       *[no] {\"\"}\n    } The question stays in PREGUNTAS.\nanswered = Somebody of the team has answered that question already.\nlater = All right. You find it by writing PREGUNTAS.\nnone = There are no open questions.\n\ntoAsker =\n    { $name } answers you: { $answer }\n\n    Your question was: \"{ $asked }\"\n\nexpired = A long time passed and your answer was not sent. What nobody has answered is in QUESTIONS.\n",
      "answers": "title = Answers from the team\n\nalone = Several people use this phone, and the answers of the team are for whoever asked. Is that you, reading alone?\n    .retry = Answer “Yes” to read the answers, or “No” to read them later.\n\nlist = This is what the team answered. If others use this chat, you can delete the message once you have read it.\n    .item =\n        { SHORTDAY($since) }, { $name }: { $answer }{ KNOWN($asked) ->\n            [yes] {\" \"}(You asked: “{ $asked }”)\n           *[no] {\"\"}\n        }\n\nanswered = { $name } answered you. Several people use this phone, so I do not write it here. To read it alone write ANSWERS.\n\nnothing = There are no recent answers from the team. If you need something, write A PERSON.\nlater = That is fine. When you are alone, write ANSWERS.\n",
      "cancelSession": "title = Call off a session\n\nsession = Which session will not be held? Reply with its number in the list.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Places: { $taken } of { $capacity }.\n    .retry = I did not find that session. Reply with its number in the list. For example: 1.\n\nsure =\n    You are about to call off this session:\n    Topic: { $session-topic }\n    Day: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }\n    Place: { $session-place }, { $session-locality }\n\n    { $session-taken ->\n        [0] Nobody has a place\n        [one] { $session-taken } person loses their place\n       *[other] { $session-taken } people lose their places\n    }{ $session-waiting ->\n        [0] {\"\"}\n        [one] {\" \"}and { $session-waiting } was waiting\n       *[other] {\" \"}and { $session-waiting } were waiting\n    }.{ $session-taken ->\n        [0] { $session-waiting ->\n            [0] {\"\"}\n           *[other] {\" \"}I tell them.\n        }\n       *[other] {\" \"}I tell them.\n    } It cannot be undone. Do you call it off?\n    .retry = Reply “Yes” to call the session off or “No” to leave it as it is.\n\ncancelled =\n    Done, “{ $topic }” on { SHORTDAY($starts) } is not held.{ $told ->\n        [0] { $missed ->\n            [0] { $later ->\n                [0] {\" \"}There was nobody to tell.\n               *[other] {\"\"}\n            }\n           *[other] {\"\"}\n        }\n        [one] {\" \"}I told { $told } person.\n       *[other] {\" \"}I told { $told } people.\n    }{ $later ->\n        [0] {\"\"}\n        [one] {\" \"}It is night: I tell { $later } person from { HOUR($from) } on.\n       *[other] {\" \"}It is night: I tell { $later } people from { HOUR($from) } on.\n    }{ $missed ->\n        [0] {\"\"}\n       *[other] {\" \"}I could not tell: { $missing }{ $more ->\n            [0] {\"\"}\n           *[other] {\" \"}and { $more } more\n        }. They are in PENDING.\n    }{ $givenBack ->\n        [0] {\"\"}\n        [one] {\" \"}The convocation that waited for approval is with its author again, in CONVOCAR.\n       *[other] {\" \"}The { $givenBack } convocations that waited for approval are with their authors again, in CONVOCAR.\n    }\nkept = That is fine, the session stays as it was.\ngone = That session has begun or somebody has called it off. I changed nothing.\nnothing = There are no sessions to come to call off.\nnotAllowed = Only the team can use this option.\n\nnews =\n    A session was called off and will not be held:\n    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.\n\n    Your place or your turn is cancelled; you do not have to do anything. To see others write SESSIONS.\n\nexpired = A long time passed and the session was not called off: it still stands. To call it off write CALL OFF A SESSION.\n",
      "cancellation": "title = Cancel a place\n\nregistration = Which one do you want to cancel? Reply with its number.\n    .label =\n        { $relation ->\n            [all] All the places\n           *[one] { SHORTDAY($starts) } { HOUR($starts) }\n        }\n    .description =\n        { $relation ->\n            [all] The { $all } in the list\n           *[one] { $own ->\n                [yes] { $topic }\n               *[no] { $short }: { $topic }\n            }\n        }\n    .item =\n        { $relation ->\n            [all] All the places in the list.\n           *[one] { $own ->\n                [yes] { $topic }\n               *[no] { $name }, { $topic }\n            }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->\n                [waitlisted] Waiting list, number { $turn } in line\n                [offered] Place held until { SHORTDAY($until) }, { HOUR($until) }\n               *[registered] Place kept\n            }.\n        }\n    .retry = I did not find that place. Reply with the number of one in the list. For example: 1.\n\nsure =\n    { $registration-relation ->\n        [all] The { $registration-all } places in the list.\n       *[one] { $registration-own ->\n            [yes] Your { $registration-status ->\n                [waitlisted] turn in the waiting list\n               *[other] place\n            }\n           *[no] The { $registration-status ->\n                [waitlisted] turn\n               *[other] place\n            } of { $registration-name }\n        }: { $registration-topic }, { SHORTDAY($registration-starts) }, { HOUR($registration-starts) }-{ HOUR($registration-ends) }, { $registration-place }.\n    }\n\n    { $registration-relation ->\n        [all] Do you want to cancel them all?\n       *[one] Do you want to cancel it?\n    }\n    .retry = Reply “Yes” to cancel or “No” to leave it as it is.\n\ncancelled =\n    Done, this is cancelled: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.\n\n    Thank you for telling us. To get another place write REGISTER.\nallCancelled =\n    Done, { $all } places are cancelled.\n\n    Thank you for telling us. To get another place write REGISTER.\nkept = That is fine, everything stays as it was.\ngone = That was no longer held, so there is nothing to cancel. Write MY SESSIONS to see what you have.\nnothing = You have no places to cancel. Write REGISTER to get one.\n\nexpired = A long time passed and I cancelled nothing: your place is still kept. If you no longer want it, write CANCEL.\n",
      "changeSession": "title = Change a session\n\nsession = Which session do you want to change? Reply with its number in the list.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Places: { $taken } of { $capacity }.\n    .retry = I did not find that session. Reply with its number in the list. For example: 1.\n\nwhat = What do you want to change?\n    .option-day = The day\n    .option-hours = The hours\n    .option-place = The place\n    .option-locality = The locality\n    .option-topic = The topic\n    .option-capacity = The room\n    .option-lead = Who leads it\n    .retry = I did not find that option. Reply with one of the list. For example: The hours.\n\ntopic = The topic is now: { $session-topic }. What is the new one?\n    .retry = Write the topic in 50 letters or fewer. For example: Gardens with rainwater.\n\nplace = It is now at: { $session-place }. What is the new place? Write it, or share the point on the map.\n    .retry = Write the place in 60 letters or fewer, or share the point on the map. For example: Village hall, by the church.\n\nplaceName = I have the point on the map. What is that place called?\n    .retry = Write what people call it, in 50 letters or fewer. For example: Health centre.\n\nlocality = It is now in: { $session-locality }. What is the new locality?\n    .label =\n        { $relation ->\n            [other] Another locality\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [other] Another locality\n           *[known] { $name }\n        }\n    .retry = Reply with the number of a locality. If it is not in the list, reply “Another locality”.\n\notherLocality = What is the locality called?\n    .retry = Write the name of the village or neighbourhood. For example: San Isidro.\n\nday = It is now on { DAY($session-starts) }. What is the new day?\n    .retry = Write the day, from today on. For example: Saturday 14 June, or 14/6.\n\nhours = It is now from { HOUR($session-starts) } to { HOUR($session-ends) }. What are the new hours?\n    .retry = Write when it starts and when it ends, on the same day. For example: 10 to 12.\n\ncapacity = There is now room for { $session-capacity }. How many people will there be room for?\n    .retry = Write only the number, from 1 to 9999. For example: 30.\n\nlead =\n    { KNOWN($session-lead) ->\n        [yes] { $session-lead } leads it now.\n       *[no] Nobody leads it now.\n    } Who will lead it?\n    .label =\n        { $relation ->\n            [self] Me\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] Me, { $name }\n           *[known] { $name }\n        }\n    .retry = I did not find that person. Reply with their number in the list. For example: 1.\n\nsure =\n    Session: { $oldTopic }, { SHORTDAY($oldStarts) }.\n    { $what ->\n        [topic] Before: { $oldTopic }\n            Now: { $newTopic }\n        [place] Before: { $oldPlace }\n            Now: { $newPlace }\n        [locality] Before: { $oldLocality }\n            Now: { $newLocality }\n        [capacity] Before: { $oldCapacity } { $oldCapacity ->\n                [one] place\n               *[other] places\n            }\n            Now: { $newCapacity } { $newCapacity ->\n                [one] place\n               *[other] places\n            }\n        [lead] Before: { KNOWN($oldLead) ->\n                [yes] { $oldLead } led it\n               *[no] nobody led it\n            }\n            Now: { $newLead } leads it\n       *[other] Before: { DAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }\n            Now: { DAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n    }\n\n    { $onRoll ->\n        [0] {\"\"}\n        [one] { $onRoll } person is on the roll already. They are taken off, because the session will be later.{\" \"}\n       *[other] { $onRoll } people are on the roll already. They are taken off, because the session will be later.{\" \"}\n    }{ $what ->\n        [capacity] Shall I change it?\n        [lead] Shall I change it?\n       *[other] If you change it, I tell everybody who has or waits for a place. Shall I change it?\n    }\n    .retry = Reply “Yes” to change it or “No” to leave it as it is.\n\nsamePlace = At that place there is already the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Shall I go on with the change?\n    .retry = Reply “Yes” to go on so or “No” to choose something else.\n\npast = { SHORTDAY($plannedStarts) } at { HOUR($plannedStarts) } has passed.\nleadBusy = { $busyName } already leads the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Choose something else, or change that session first.\ntooFew =\n    { $taken ->\n        [0] There has to be room for at least one person.\n        [one] { $taken } place is given already. There cannot be fewer.\n       *[other] { $taken } places are given already. There cannot be fewer.\n    }\nlongLocality = That name is too long: 40 letters fit.\nleadGone = That person is not in the team any more.\n\nchanged =\n    Done, the session “{ $newTopic }” is changed.{ $told ->\n        [0] { $missed ->\n            [0] { $later ->\n                [0] {\" \"}There was nobody to tell.\n               *[other] {\"\"}\n            }\n           *[other] {\"\"}\n        }\n        [one] {\" \"}I told { $told } person.\n       *[other] {\" \"}I told { $told } people.\n    }{ $later ->\n        [0] {\"\"}\n        [one] {\" \"}It is night: I tell { $later } person from { HOUR($from) } on.\n       *[other] {\" \"}It is night: I tell { $later } people from { HOUR($from) } on.\n    }{ $missed ->\n        [0] {\"\"}\n       *[other] {\" \"}I could not tell: { $missing }{ $more ->\n            [0] {\"\"}\n           *[other] {\" \"}and { $more } more\n        }. They are in PENDING.\n    }{ $givenBack ->\n        [0] {\"\"}\n        [one] {\" \"}The convocation that waited for approval is with its author again, in CONVOCAR.\n       *[other] {\" \"}The { $givenBack } convocations that waited for approval are with their authors again, in CONVOCAR.\n    }\nchangedQuietly =\n    Done, the session “{ $newTopic }” is changed.{ $offered ->\n        [0] {\"\"}\n        [one] {\" \"}I offered { $offered } place to somebody who was waiting.\n       *[other] {\" \"}I offered { $offered } places to those who were waiting.\n    }\nsame = It was so already. I changed nothing.\nkept = That is fine, the session stays as it was.\nlistClosed = The attendance list of that session is closed, so its day and hour stay. For another date write NEW SESSION.\ngone = That session has begun or somebody called it off. I changed nothing.\nnothing = There are no sessions to come to change. To create one write NEW SESSION.\nnotAllowed = Only the team can use this option.\n\nnews =\n    A session has changed: { $oldTopic }.\n    { $what ->\n        [topic] It was called: { $oldTopic }\n            It is now called: { $newTopic }\n        [day] Before: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }\n            Now: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n        [hours] Before: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }\n            Now: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n       *[other] Before: { $oldPlace }, { $oldLocality }\n            Now: { $newPlace }, { $newLocality }\n    }\n    { $what ->\n        [day] Place: { $newPlace }, { $newLocality }\n        [hours] Place: { $newPlace }, { $newLocality }\n       *[other] Day: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n    }\n\n    Your place or your turn stays as it is. If you cannot come any more, write CANCEL.\n\nexpired = A long time passed and the session did not change: it is as it was. To change it write CHANGE SESSION.\n",
      "chart": "## What is read in the picture of a flow (npm run flows -- graph).\n\nyes = yes\nno = no\notherwise = otherwise\nnone = there is nothing\nwithout = left out\ncorrects = corrects\ncancels = cancel\nbegins = Begins with: { $words }\nmenu = menu { $place }\ncalled = another flow\nby = { $by }\nknown = { $path } is known\nunknown = { $path } is not known\nis = { $path } is { $value }\nisNot = { $path } is not { $value }\n",
      "chat": "# The rehearsed talk in the terminal: npm run flows -- chat\n\n# What is written after the slash.\ncommand-wait = wait\ncommand-press = press\ncommand-photo = photo\ncommand-voice = voice\ncommand-place = place\ncommand-quote = quote\ncommand-who = iam\ncommand-channel = channel\ncommand-where = where\ncommand-keys = keys\ncommand-leave = quit\n\n# Whoever writes.\nme = me\n\n# Words that say what somebody is, with spaces between them.\nrole-stranger = stranger new nobody\nrole-member = member\nrole-promoter = promoter\nrole-coordinator = coordinator\n\nbegins = A rehearsal of { $institution }. All of it is invented, and nothing leaves it. Write /keys to see what can be done.\nkeys =\n    Write as in the chat. Buttons look like this: { \"{\" }Yes | No{ \"}\" }. Answer with their number or their words.\n    /wait 2h: time passes (or 30m, 3d)\n    /press Yes: presses a button (/press 3: Yes, if it is in message 3)\n    /photo, /voice, /place: sends a photo, a voice note or a place (/photo words under it)\n    /quote 3 yes: answers message 3\n    /iam luz: goes on as somebody else (/iam pedro promoter, if there is nobody of that name)\n    /channel telegram: changes the channel (or whatsapp, or linked)\n    /where: at which step you are and what is known\n    /quit: ends\npeople = People: { $people }.\nnow = It is { HOUR($now) } on { DATE($now) }.\nyou = Now you are { $who }, on { $channel }.\nknown =\n    { $who } ({ $role ->\n        [stranger] somebody new\n        [promoter] promoter\n        [coordinator] coordinator\n       *[member] registered\n    })\nmoment = { SHORTDAY($at) } { HOUR($at) }\nnowhere = No conversation is open.\nnoTime = I did not understand how long. For example: /wait 2h\nnoSuchChoice = There is no such button. There are: { $choices }.\nnoChoices = There are no buttons to press.\nnoSuchMessage = There is no message { $number } to quote. For example: /quote 3 yes\nnoSuchChannel = The channels are telegram, whatsapp and linked (a linked number).\nnoSuchRole = I did not understand the role. It can be nobody, member, promoter or coordinator. For example: /iam pedro promoter\nnoName = Say who. For example: /iam luz\nnoMessage = There is no message { $number }.\nnothingQuoted = Say which message, and what you answer. For example: /quote 3 yes\nnotBegun = This flow is not begun with words. Something else begins it: write as you would in the chat.\nwrong = Something failed: { $what }\nends = The rehearsal is over.\n",
      "checkIn": "title = Check in\n\ncode = Which code were you given? It has four digits.\n    .retry = Write only the four digits of the code. For example: 4831.\n\nwho = Who has arrived?\n    .label =\n        { $relation ->\n            [self] I have\n            [all] Everybody\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] I, { $name }\n            [all] Everybody on the list\n           *[known] { $name }\n        }\n    .retry = I did not understand who has arrived. Reply with the number of an option. For example: 1.\n\npresent =\n    { $own ->\n        [yes] Done, { $name }. Your attendance is noted\n       *[no] Done. { $name }'s attendance is noted\n    }: { $topic }, { HOUR($at) }.\nallPresent = Done. The attendance of { $people } people is noted: { $topic }, { HOUR($at) }.\nalready = Your attendance was noted already. There is nothing else to do.\nover = The roll of { $topic } takes no more messages. If you were there, ask whoever leads the session to note you down.\ntooEarly = It is not time to check in yet. { $topic } begins on { SHORTDAY($starts) }, { HOUR($starts) }.\ncancelled = That session was called off, and will not be held: { $topic }, { SHORTDAY($starts) }. To see others write SESSIONS.\ntakenOff =\n    { $own ->\n        [yes] Your name was taken\n       *[no] The name of { $name } was taken\n    } off this list. If that was a mistake, ask whoever leads the session to note it down.\nwrong = That code is of no open roll. Check the four digits and write ATTENDANCE with the code.\ntooMany = Those were several wrong codes. Ask whoever leads the session to note you down, or try in ten minutes.\n\nexpired = A long time passed and we did not finish noting your attendance: it was not noted. If you were there, tell whoever led the session.\n",
      "closeRoll": "title = Close the list\n\nroll = Which list do I close?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = I could not find that list. Reply with the number of one. For example: 1.\n\nsure =\n    This is the attendance list:\n    Reason: { $topic }\n    Place: { $place }\n    Date: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }\n    Promoter: { $promoter }\n    { $count ->\n        [one] Attendance: { $count } person\n       *[other] Attendance: { $count } people\n    } ({ $bySelf } by message, { $byPromoter ->\n        [one] { $byPromoter } noted down\n       *[other] { $byPromoter } noted down\n    }){ $isEarly ->\n        [yes] {\"\"}\n            The session has not begun yet. If you close it, whoever comes cannot check in any more.\n       *[no] {\"\"}\n    }\n    { $unwritten ->\n        [0] {\"\"}\n        [one] {\"\"}\n            The document cannot write a name that is in another script: { $unwrittenNames }\n            To have it there, note it down with letters from A to Z. Then take the other one off with QUITAR NOMBRE.\n            {\"\"}\n       *[other] {\"\"}\n            The document cannot write { $unwritten } names that are in another script: { $unwrittenNames }\n            To have them there, note them down with letters from A to Z. Then take the others off with QUITAR NOMBRE.\n            {\"\"}\n    }\n    Do I close it?\n    .retry = I need to know whether to close the list. Reply \"Yes\" or \"No\".\n\nclosed =\n    I closed the list { $folio }: { $topic }, { $count ->\n        [one] { $count } person\n       *[other] { $count } people\n    }. I will send you the document in a moment.\nmissing =\n    I cannot close the list of { $topic } yet. It lacks:{ $lacksAttendees ->\n        [yes] {\" \"}at least one person.\n       *[no] {\"\"}\n    }{ $lacksReason ->\n        [yes] {\" \"}the reason.\n       *[no] {\"\"}\n    }{ $lacksPlace ->\n        [yes] {\" \"}the place.\n       *[no] {\"\"}\n    }{ $lacksDate ->\n        [yes] {\" \"}the date.\n       *[no] {\"\"}\n    }{ $lacksPromoter ->\n        [yes] {\" \"}the name of whoever leads it.\n       *[no] {\"\"}\n    }\n\n    To note somebody down: + Juan Pérez. To change the session write CAMBIAR SESIÓN.\nalready = That list was closed already. To see it write LISTAS.\nkept = All right, the list stays open.\nnotHeld = That session was called off or moved, and its list is not open. To see those of today write PASE.\nnoneOpen = No roll is open. To open one write PASE.\nnotAllowed = Only the team can use this option.\n\nexpired = A long time passed and the list was not closed. To close it write CLOSE THE ROLL.\n",
      "common": "yes = Yes\nno = No\ncorrect = Correct it\ndone = Done\ntakenBack = I took back the last one: “{ $answer }”.\nlistAnew = Let’s go through the list again, from the start.\nmore = More options\nopen = See options\n\nwayOut = Sorry, I still do not understand. Answer again, or write A PERSON to talk to someone, or MENU to see the options.\n\nroleOver = That is for the team, and your role in it has ended. Nothing of this was kept. Write MENU to see what you can do.\nnotForYou = Sorry, you cannot do that here yet. Nothing of this was kept. Write REGISTER to sign up, or MENU to see what you can do.\n\nonlyWords =\n    I did not keep your { $media ->\n        [photo] photo\n        [video] video\n        [videoNote] video\n        [animation] picture\n        [sticker] sticker\n        [voice] voice note\n        [audio] audio\n        [document] file\n        [location] location\n        [contact] contact\n        [poll] poll\n       *[other] message\n    }: here I need you to answer in words.\nmediaKept =\n    I got your { $media ->\n        [photo] photo\n        [video] video\n        [videoNote] video\n        [animation] picture\n        [sticker] sticker\n        [voice] voice note\n        [audio] audio\n        [document] file\n        [location] location\n        [contact] contact\n        [poll] poll\n       *[other] message\n    }. For now I can only read words. Write MENU to see what you can do.\n\nnothingOpen = I did not understand your message.\neitherNumber =\n    That number may be for the invitation or for what I asked before.\n    If it is for the invitation, write: asistiré, no podré or tengo una duda.\n    If it is for what I asked before, answer it again.\nfarewell = You are welcome. Write MENU whenever you need something.\ncancelledInside = All right, we leave that. We go on with what came before. To leave that too, write CANCEL.\ncancelled =\n    All right, we leave it here. { $kept ->\n        [place] Your place in { $topic } is still kept. To cancel it write CANCEL.\n        [several] What you have stays as it is. To cancel any of it write CANCEL.\n       *[nothing] Write MENU whenever you want to go on.\n    }\nresumed = Let us go on where we were.\nflowMoved = I changed my questions a little since your last message. What you answered already stays as it is.\nflowAnew = I changed my questions since your last message, so I ask them again. Sorry for asking twice.\nflowGone = What you were doing is not available any more. Write MENU to see what I can do.\nlate = That button belongs to a question that has passed. If you are in doubt, write MENU.\ncameLate = Your message only reached me now, more than a day later. If you still need it, write it again.\nillegible = I could not read your message: WhatsApp did not deliver it well. Please write it again.\nlateAnswer = You answered a question that has passed.\nedited = I saw that you changed a message. What is already registered stays the same. To correct your details write FIX.\nrevoked = I saw that you deleted a message. What is already registered stays the same. To cancel a place write CANCEL.\nevidenceRevoked = I saw that you deleted a message. What it showed no longer counts in your activity. Write MY ACTIVITIES to see it.\nsorry = Sorry, something failed on our side. Try again in a few minutes. If it fails again, write A PERSON.\nflooded = I got many messages from you very quickly. Wait a minute and write to me again.\ngroup = I cannot help you in a group, because other people would read your details. Write to me in private: { $link }\ngroupNoLink = I cannot help you in a group, because other people would read your details. Write to me in a private chat.\ntooLong = That message is too long for me. Send it shorter or in parts: I kept nothing of this one.\nnothingBefore = This is the first question. There is none before it.\nnothingToCorrect = There is nothing to correct yet: this is the first question.\n",
      "confirmed": "title = See replies\n\nsession = Of which session?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = I could not find that session. Reply with the number of one on the list. For example: 1.\n\ncounted =\n    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }:\n    Coming { $coming } · Cannot come { $notComing } · With a question { $question } · No reply { $silent }\n\n    Places taken: { $taken } of { $capacity }.\nnone = There are no coming sessions.\n",
      "convocation": "title = Convoke\n\ndraft = You have convocations that were not sent. Which one do you want to go on with?\n    .label =\n        { $relation ->\n            [new] Write a new one\n            [waiting] Take this one back\n           *[draft] Go on with this one\n        }\n    .item =\n        { $relation ->\n            [new] Write a new one\n            [waiting] { $topic }: \"{ $brief }\", waits for approval\n            [left] { $topic }: \"{ $brief }\", by { $author }\n           *[draft] { $topic }: \"{ $brief }\"\n        }\n    .retry = I could not find that convocation. Reply with the number of an option. For example: 1.\n\nsession = Which session do you call people to?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.\n    .retry = I could not find that session. Reply with the number of one on the list. For example: 1.\n\nmessage = Write the message of the convocation. I add the day, the hours and the place.\n    .retry = Write the message in words, in less than 500 letters. For example: We invite you to the talk on looking after older people.\n\naudience = Whom is it for?\n    .option-everyone = The whole community\n    .option-locality = One locality\n    .option-registered = Who has a place\n    .retry = Reply \"The whole community\", \"One locality\" or \"Who has a place\".\n\nvillage = Which locality?\n    .label = { $short }\n    .item = { $name }\n    .retry = I could not find that locality. Reply with the number of one on the list. For example: 1.\n\nconvenes = Who convenes?\n    .option-self = I do\n    .option-other = Somebody else\n    .retry = Reply \"I do\" or \"Somebody else\".\n\nconvener = In whose name does it go out? Write their name.\n    .retry = Write the name of whoever convenes, in letters only. For example: Carmen Ruiz.\n\nreach =\n    { $total ->\n        [0] It reaches nobody\n        [one] It reaches { $total } person\n       *[other] It reaches { $total } people\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}by Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}by WhatsApp\n           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram\n        }\n    }.\n    { $left ->\n        [0] Nobody is left out.\n        [one] { $left } person is left out:\n       *[other] { $left } people are left out:\n    }{ $withoutConsent ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $withoutConsent } without permission.\n    }{ $optedOut ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $optedOut } with BAJA.\n    }{ $outsideWindow ->\n        [0] {\"\"}\n        [one] {\" \"}{ $outsideWindow } on WhatsApp who has to write first.\n       *[other] {\" \"}{ $outsideWindow } on WhatsApp who have to write first.\n    }{ $unreachable ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $unreachable } whose chat does not answer.\n    }\n\nconfirm =\n    This is how people will read it:\n\n    { $message }\n\n    { $topic }\n    Day: { DAY($starts) }\n    Hours: { HOUR($starts) }-{ HOUR($ends) }\n    Place: { $place }, { $locality }\n    For: { $audience ->\n        [locality] People of { $village }\n        [registered] People registered for the session\n       *[everyone] The whole community\n    }\n    Convened by: { $convener }\n\n    Do I send it to be reviewed?\n    .which = What do you want to correct?\n    .item-message = The message\n    .item-audience = Whom it is for\n    .item-convenes = Who convenes\n    .item-session = The session\n    .retry = Reply \"Yes\" to send it to be reviewed, \"Correct\" to change something or \"No\" to keep it.\n\nsummons =\n    { $message }\n\n    { $topic }\n    Day: { DAY($starts) }\n    Hours: { HOUR($starts) }-{ HOUR($ends) }\n    Place: { $place }, { $locality }\n    For: { $audience ->\n        [locality] People of { $village }\n        [registered] People registered for the session\n       *[everyone] The whole community\n    }\n    Convened by: { $convener }\n\n    Will you come? If you do not want convocations write BAJA.\ncoming = I will come\nnotComing = I cannot come\nquestion = I have a question\n\ntakeBack = This convocation waits for approval. If you take it back, nobody approves it until you send it again. Do you take it back?\n    .retry = Reply \"Yes\" to take it back or \"No\" to leave it in review.\nstillWaiting = That is fine, it is still in review. I will tell you when it goes out.\n\nsubmitted =\n    Done, I sent it to be reviewed. { $reviewers ->\n        [one] { $reviewers } person of the team can approve it\n       *[other] Any of { $reviewers } people of the team can approve it\n    }. I will tell you when it goes out.\nnoReviewer = I kept it, but nobody else of the team can approve it. Whoever coordinates can invite somebody with INVITAR. Once they have joined, write CONVOCAR to go on with your convocation and send it.\nmissing =\n    It cannot go out yet. It lacks:{ $lacksMessage ->\n        [yes] {\" \"}the message.\n       *[no] {\"\"}\n    }{ $lacksAudience ->\n        [yes] {\" \"}whom it is for.\n       *[no] {\"\"}\n    }{ $lacksConvener ->\n        [yes] {\" \"}who convenes.\n       *[no] {\"\"}\n    }{ $lacksDate ->\n        [yes] {\" \"}a date that has not passed.\n       *[no] {\"\"}\n    }{ $lacksPlace ->\n        [yes] {\" \"}the place.\n       *[no] {\"\"}\n    }{ $lacksHours ->\n        [yes] {\" \"}the hours.\n       *[no] {\"\"}\n    }\n\n    I kept it. To go on with it write CONVOCAR.\nnobody =\n    I kept it, but now it would reach nobody.\n    { $total ->\n        [0] It reaches nobody\n        [one] It reaches { $total } person\n       *[other] It reaches { $total } people\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}by Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}by WhatsApp\n           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram\n        }\n    }.\n    { $left ->\n        [0] Nobody is left out.\n        [one] { $left } person is left out:\n       *[other] { $left } people are left out:\n    }{ $withoutConsent ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $withoutConsent } without permission.\n    }{ $optedOut ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $optedOut } with BAJA.\n    }{ $outsideWindow ->\n        [0] {\"\"}\n        [one] {\" \"}{ $outsideWindow } on WhatsApp who has to write first.\n       *[other] {\" \"}{ $outsideWindow } on WhatsApp who have to write first.\n    }{ $unreachable ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $unreachable } whose chat does not answer.\n    }\n\n    To go on with it write CONVOCAR.\nkept = All right, I kept it. To go on with it write CONVOCAR.\ngone = That convocation cannot be changed any more.\nnoSessions = There are no coming sessions. To create one write NUEVA SESIÓN.\nnoLocalities = I know no locality yet. Write CONVOCAR and choose the whole community.\n\napprovedNotice = { $decider } approved your convocation of { $topic }. It is going out.\nreturnedNotice =\n    { $decider } returned the convocation of { $topic } to you: \"{ $because }\"\n\n    To correct it write CORRECT IT.\nstaleNotice = The session { $topic } changed, and your convocation has not gone out yet. To look at it and send it again write CONVOCAR.\ncalledOffNotice = The session { $topic } is not held, and your convocation did not go out. To use it with another session write CONVOCAR.\nbegunNotice = The session { $topic } has begun and nobody approved your convocation: it did not go out. To use it with another session write CONVOCAR.\nsentNotice =\n    The convocation of { $topic } { $linked ->\n        [0] went out to\n       *[other] is going out to\n    } { $total ->\n        [one] { $total } person\n       *[other] { $total } people\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}by Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}by WhatsApp\n           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram\n        }\n    }.{ $linked ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $linked } { $linked ->\n            [one] goes\n           *[other] go\n        } by the linked number{ $spread ->\n            [never] , but there is no time left for it.\n            [today] , little by little: it ends today at about { HOUR($through) }.\n           *[later] , little by little: it ends on about { DAY($through) }.\n        }{ $paused ->\n            [yes] {\" \"}That number cannot begin conversations until { DAY($resumes) } at { HOUR($resumes) }.\n           *[no] {\"\"}\n        }{ $late ->\n            [0] {\"\"}\n            [one] {\" \"}It reaches { $late } person too late for the session.\n           *[other] {\" \"}It reaches { $late } people too late for the session.\n        }\n    } To see what they reply write CONFIRMADOS.\n\nexpired = A long time passed and the convocation was not sent for approval. If there is a draft, it is in CONVOCATION.\n\n# Few messages a day leave by the linked number, and there were not enough for everybody.\nunreachedNotice =\n    The convocation about { $topic } { $when ->\n        [before] will not reach\n       *[after] did not reach\n    } { $count ->\n        [one] { $count } person\n       *[other] { $count } people\n    } before the session.{ $late ->\n        [0] {\"\"}\n       *[other] {\" \"}Few messages a day leave by the linked WhatsApp number.\n    }{ $refused ->\n        [0] {\"\"}\n        [one] {\" \"}It could not be delivered to { $refused }.\n       *[other] {\" \"}It could not be delivered to { $refused }.\n    }\n\n    { $when ->\n        [before] Tell them another way: a poster, a call, or somebody who knows them.\n       *[after] Next time send it more days ahead, or invite people to write by Telegram.\n    }\n",
      "correction": "title = Correct my details\n\nwhat = What do you want to correct?\n    .label =\n        { $relation ->\n            [returned] The convocation\n           *[details] My details\n        }\n    .retry = Reply “The convocation” or “My details”.\n\nwho = Whose details do you want to correct?\n    .label = { $short }\n    .item = { $name }\n    .retry = I did not understand whose details they are. Reply with the number of an option. For example: 1.\n\nfield = What do you want to correct?\n    .option-name = Name\n    .option-locality = Locality\n    .retry = Reply “Name” or “Locality”.\n\nname = The name I have now is { $who-name }. What is the right one?\n    .retry = Write the name and surnames, with letters only. For example: María López Díaz.\n\nlocality = What is the right locality?\n    .retry = Write the name of the village, ejido or neighbourhood. For example: San Isidro.\n\ncorrected =\n    { $field ->\n        [locality] Done. The locality is now { $locality }.\n       *[name] Done. The name is now { $name }.\n    }\nsame = It was already so. I changed nothing.\nnothing = I have no details of yours yet. Write REGISTER to begin.\n\nexpired = A long time passed and we did not finish correcting your details: they are as before. To change them write FIX IT.\n",
      "demo": "# The demo: its page, and what is invented for it.\n\ninstitution = El Encino Community Institute\n\nelderCare =\n    .topic = Caring for older people\n    .place = Ejido hall\nrainGarden =\n    .topic = Growing food with rainwater\n    .place = Community library\nfirstAid =\n    .topic = First aid at home\n    .place = Health house\n\ntitle = Convoca: demo\nheading = Talk with Convoca\nintro = Four phones, one assistant: two people of the community, a promoter and a coordinator. What you write goes the way of a real message.\ninvented = The people and the sessions are invented. Do not write anybody’s details.\nnoScript = Without JavaScript, reload the page to see the answers.\nlost = The connection to the server was lost. Trying again.\nnotDelivered = The message did not arrive. Try again.\n\nphone = { $name }’s phone\notherPhone = Phone { $number }\nwhatsapp = WhatsApp\ntelegram = Telegram\nbot = Convoca\nnewPerson = New person\n    .title = Change this phone for that of somebody who has never written\nconversation = Conversation on { $phone }\nemptyStaff = No messages yet. Write “team” to see what you can do.\nempty = No messages yet. Write “Hello” to begin.\ntoday = Today is { DAY($at) }, { HOUR($at) }\nnextDay = On to tomorrow\n    .title = Moves the demo’s clock to nine in the morning of the next day\nday = { DAY($at) }\npromoter = promoter\ncoordinator = coordinator\nimage = Picture\nearlier = The server was restarted: what this phone wrote before is not kept.\n\nours = Convoca:\ntheirs = You:\ntime = { HOUR($at) }\nonItsWay = Sending\narrived = Delivered\nrefused = Did not arrive\nagain = Try again\n\nsay = Message from { $phone }\n    .placeholder = Write a message\nsend = Send\nattach =\n    .photo = Send a sample photo\n    .voice = Send a sample voice note\n    .place = Share a sample place\nphoto =\n    .alt = Photo: three people in front of two houses\nvoice =\n    .said = Voice note, 0:07\nplace =\n    .name = El Llano\nclose = Close\n\n# What can be tapped to say it: words that the assistant understands.\ntryHello = Hello\ntrySessions = my sessions\ntryStop = STOP\ntryTeam = team\ntryCall = convocation\ntryRoll = roll call\ntryPending = pending\ntryConfirmed = replies\ntry = Try\n",
      "documents": "folio =\n    Folio { $folio }{ $version ->\n        [1] {\"\"}\n       *[other] , version { $version }\n    }\npage = Page { $page } of { $pages }\nfoot = { $norm }. Made on { DATE($made) }, { HOUR($made) }.\nwhen = { DATE($starts) }, { HOUR($starts) }-{ HOUR($ends) }\nhour = { HOUR($at) }\npeople =\n    { $count ->\n        [one] { $count } person\n       *[other] { $count } people\n    }\n\nfact-reason = Reason\nfact-place = Place\nfact-date = Date\nfact-promoter = Promoter\nfact-attendees = Attendance\n\ncolumn-number = No.\ncolumn-name = Name\ncolumn-hour = Hour\ncolumn-method = Noted\notherScript = (name in another script)\nmethod-self = By message\nmethod-promoter = At the session\n\nattendanceList = Attendance list\nattendanceList-norm = Attendance list, as the norm NUASS004.01 asks for it\nattendanceList-file = attendance-list-{ $folio }{ $version ->\n        [1] {\"\"}\n       *[other] -v{ $version }\n    }\nattendanceList-closed =\n    { $count ->\n        [0] Nobody was noted down while the list was open\n        [one] { $count } person attended\n       *[other] { $count } people attended\n    }. The list was closed on { DATE($closed) }, { HOUR($closed) }.\n\naddendum = Addendum { $number }\naddendum-by = Added by { $by } on { DATE($at) }, { HOUR($at) }, after the list was closed.\n",
      "enrolment": "consent =\n    Hello. I am the assistant of { $institution }.\n\n    To register you for sessions we keep your name, your locality and your chat address. We use them to organise the sessions and to tell you about them. We do not sell or share them. You can see them, correct them or ask us to delete them.\n\n    { consent.link }\n\n    Do you agree?\n    .link =\n        { KNOWN($link) ->\n            [yes] The full privacy notice is here: { $link }\n           *[no] To read the full privacy notice write PRIVACY.\n        }\n    .retry = I need to know whether you agree to the privacy notice. Reply “Yes” or “No”.\n\nrenewal =\n    Our privacy notice has changed, so I am asking you again.\n\n    We keep your name, your locality and your chat address. We use them to organise the sessions and to tell you about them. We do not sell or share them. You can see them, correct them or ask us to delete them.\n\n    { renewal.link }\n\n    Do you agree?\n    .link =\n        { KNOWN($link) ->\n            [yes] The full privacy notice is here: { $link }\n           *[no] To read the full privacy notice write PRIVACY.\n        }\n    .retry = I need to know whether you agree to the privacy notice. Reply “Yes” or “No”.\n\nname = What is your name?\n    .retry = Write your name and surnames, with letters only. For example: María López Díaz. If you registered in another chat already, write I ALREADY REGISTERED.\n\nlocality = Which locality do you live in?\n    .retry = Write the name of your village, ejido or neighbourhood. For example: San Isidro.\n\nlocalitySure = Is { $locality } the village, ejido or colonia where you live?\n    .retry = Reply “Yes” if you live in { $locality }, or “No” to write your locality.\n\nnothingKept =\n    That is fine. I did not keep your name or your locality.\n\n    Without them I cannot hold a place for you, but I can still tell you what there is. Write SESSIONS to see the dates, HELP to see what else you can do or PRIVACY to read the notice. To talk to someone, write A PERSON.\n\nstillKept =\n    That is fine. The places you have stay yours, and your details stay with us as before.\n\n    Without the notice I cannot hold another place for you, but I can still tell you what there is. Write SESSIONS to see the dates or PRIVACY to read the notice. If you want us to delete your details, write A PERSON.\n",
      "evidence": "unsorted = Activity\n\ntooBig =\n    { $media ->\n        [photo] That photo\n        [voice] That voice note\n        [audio] That audio\n        [document] That file\n        [animation] That picture\n       *[video] That video\n    } of “{ $what }”, { SHORTDAY($on) }, is larger than 16 MB and could not be kept. Try something shorter or of lower quality. Everything else is kept.\nempty =\n    { $media ->\n        [photo] That photo\n        [voice] That voice note\n        [audio] That audio\n        [document] That file\n        [animation] That picture\n       *[video] That video\n    } of “{ $what }”, { SHORTDAY($on) }, arrived empty and could not be kept. Please send it again. Everything else is kept.\ngone =\n    { $media ->\n        [photo] That photo\n        [voice] That voice note\n        [audio] That audio\n        [document] That file\n        [animation] That picture\n       *[video] That video\n    } of “{ $what }”, { SHORTDAY($on) }, is not in the chat any more or cannot be downloaded. Please send it again. Everything else is kept.\nfailed =\n    { $media ->\n        [photo] That photo\n        [voice] That voice note\n        [audio] That audio\n        [document] That file\n        [animation] That picture\n       *[video] That video\n    } of “{ $what }”, { SHORTDAY($on) }, could not be downloaded after several attempts. Please send it again. Everything else is kept.\n",
      "help": "title = Help\n\nteam =\n    For your work on the team you can write:\n    TEAM to see all options.\n    NEW SESSION, CHANGE SESSION or CALL OFF A SESSION.\n    OUR SESSIONS to see those to come.\n    CONVOCATION to invite, and TO REVIEW to approve.\n    QUESTIONS to answer what people ask.\n    REPLIES to see who is coming.\n    ROLL CALL to take the roll, CLOSE THE ROLL at the end and ATTENDANCE LISTS to see them.\n    ACTIVITY to tell what you did, and MY ACTIVITIES to see it.\n    PENDING to see what waits for you.\n    MENU for what the community sees.\n    BACK, CORRECT IT or CANCEL in the middle of something.\n    A PERSON to talk to somebody.\n\ntext =\n    I help you get a place in the sessions. You can write:\n    REGISTER to get a place.\n    SESSIONS to see dates and places.\n    MY SESSIONS to see what you have.\n    ATTENDANCE when you get to a session.\n    CANCEL to stop something or to cancel a place.\n    FIX to correct your details.\n    BACK to return to the question before.\n    PRIVACY to read the privacy notice.\n    I ALREADY REGISTERED if you registered in another chat.\n    LANGUAGE to change the language.\n    STOP to get no more notices.\n    A PERSON to talk to someone.\n",
      "human": "title = Talk to someone\n\nnoted = Done. I told the team that you want to talk to a person. Someone will get in touch as soon as they can.\nalreadyNoted = The team already knows that you want to talk to a person. Someone will get in touch as soon as they can.\n\nabout = I told the team that you want to talk to a person. What is it about? Write it in one message.\n    .retry = Write in words what it is about. To leave it as it is write CANCEL.\ntold = Done, I passed your message on to the team. Someone will get in touch as soon as they can.\nleft = That is fine. The team knows that you want to talk to a person. Someone will get in touch as soon as they can.\n\ntoStaff =\n    { KNOWN($name) ->\n        [yes] { $name }\n       *[no] Somebody not registered\n    }{ KNOWN($locality) ->\n        [yes] , { $locality }\n       *[no] {\"\"}\n    }, { $channel ->\n        [whatsapp] WhatsApp\n       *[telegram] Telegram\n    }{ KNOWN($phone) ->\n        [yes] {\" \"}{ $phone }\n       *[no] {\"\"}\n    }: wants to talk to a person. Write PENDING to see what is left to attend to.\n\ntoStaffDiscreet = Somebody wants to talk to a person. Write PENDING to see who.\n\nreasonDiscreet = Whoever wants to talk to a person said what it is about. To read it alone write PENDING.\n\nreasonToStaff =\n    { KNOWN($name) ->\n        [yes] { $name }\n       *[no] Somebody not registered\n    }{ KNOWN($locality) ->\n        [yes] , { $locality }\n       *[no] {\"\"}\n    }, { $channel ->\n        [whatsapp] WhatsApp\n       *[telegram] Telegram\n    }{ KNOWN($phone) ->\n        [yes] {\" \"}{ $phone }\n       *[no] {\"\"}\n    } writes: “{ $about }”\n\n    Write PENDING to answer them.\n",
      "invite": "title = Invite to the team\n\nalone = Several people use this phone, and with the code anybody can join the team. Do you read it yourself, alone?\n    .retry = Answer “Yes” to go on, or “No” to leave it.\nlater = That is fine, I made no code. When you are alone, write INVITE.\n\nrole = Which permission do you want to give?\n    .option-promoter = Promoter\n    .option-coordinator = Coordinator\n    .retry = Reply “Promoter” or “Coordinator”.\n\nforward =\n    { $institution } invites you to its team, with the permission of { $role }. I am its assistant. With me you set up sessions, invite people and take the roll.\n\n    To come in, write me this code: { $code }\n    { KNOWN($links) ->\n        [yes] I am here:\n            { $links }\n       *[no] Write it in the chat of { $institution }.\n    }\n\ninvited = Forward the message with the code to that person. It gives the permission of { $role }, works once and ends on { SHORTDAY($until) } at { HOUR($until) }. Send it to nobody else.\ntooMany = You already have { $most } open invitations. Wait until they are used or end.\nnotAllowed = Only coordinators can use this option.\n\ntaken =\n    { $name } used your invitation. From today they have the permission of { $role }.{ $unsent ->\n        [yes] {\" \"}They can approve the convocation you kept. To send it write CONVOCAR.\n       *[no] {\"\"}\n    }\njoined = { $name } joined the team with the permission of { $role }. { $inviter } gave it. To see who is in the team write PERSONAL.\n\nexpired = It took long, and I made no code. To invite somebody write INVITE.\n",
      "language": "title = Change language\n\nes = Español\nen = English\n\nlanguage = Which language should I write to you in?\n    .label = { $name }\n    .retry = I did not find that language. Reply with one of the list. For example: English.\n\nset = Done. From now on I write to you in { $language }.\nonly = For now I only write in this language.\n",
      "link": "# What `npm run link` says in the terminal, to whoever links a phone.\n\nscan =\n    On the phone that will answer: open WhatsApp, tap Settings (or the three dots) and then Linked devices.\n    Tap Link a device.\n    Point the camera at this square. It changes often: always use the last one.\ntype =\n    On the phone that will answer: open WhatsApp, tap Settings (or the three dots) and then Linked devices.\n    Tap Link a device and then Link with phone number.\n    Type this code: { $code }\nnewCode = This code is new, and the one before works no more: { $code }\ntooSmall =\n    You do not see the whole square? Make the window larger or the letters smaller.\n    Or use a code. Stop this with Ctrl+C and run: npm run link -- --number 5219511234567\nwaiting = Waiting for WhatsApp…\naway = There is no connection with WhatsApp. I keep trying: check this computer’s internet.\nturnedAway =\n    WhatsApp refuses the connection for now ({ $code }). I keep trying.\n    If that does not change, try later, or look for a newer version of Convoca.\nlinked =\n    Done: the phone is linked.\n    If Convoca is running already it connects by itself in a few seconds. If not, run: npm start\n\nnotSwitchedOn =\n    WHATSAPP_LINKED=1 is missing from the file .env: with it Convoca uses a phone’s WhatsApp.\n    Put it there and run again: npm run link\nbadNumber =\n    “{ $number }” is no whole number. Write it with the country code, digits only.\n    For example: npm run link -- --number 5219511234567\nnoCountry =\n    “{ $number }” lacks the country code. Mexico’s is 52, and sometimes 521.\n    For example: npm run link -- --number 529511234567\nbadOption =\n    I do not know “{ $option }”.\n    There is: npm run link, npm run link -- --number 5219511234567, npm run link -- --again\nalready =\n    A phone is linked already.\n    To link another one, or the same one again: npm run link -- --again\nalreadyRestricted =\n    A phone is linked already, and WhatsApp does not let its number in. Do not link it again: that makes it worse.\n    Open WhatsApp on the phone: it says until when. When it is over, stop Convoca and start it again.\nagainRestricted =\n    WhatsApp does not let this number in. Linking it again makes that worse, and what is linked now is lost.\n    Open WhatsApp on the phone: it says until when. If you are going to link another number: { $command }\nalreadyReplaced =\n    A phone is linked already, and another program is using it. It need not be linked again.\n    Stop that program. Then stop Convoca here and start it again.\nalreadyBroken =\n    A phone is linked already, and the connection failed. Stop Convoca and start it again: nothing is lost that way.\n    Only if it stays so: npm run link -- --again. What people write meanwhile is only on the phone.\nserverHasIt =\n    Convoca is using the number right now. Stop it first, and run again: { $command }\n    If it was killed, wait a minute.\notherLink = Another window is linking a phone. Finish there, or close it.\nagain = Done: the phone from before is unlinked and forgotten.\nagainByHand =\n    The phone from before is forgotten, but there was no way to tell it.\n    On it, in Linked devices, remove what you no longer use.\nstopped =\n    No phone is linked.\n    When you want to link it: npm run link\ntooLate =\n    { $minutes } minutes went by and nobody linked the phone.\n    When you have it at hand, run again: npm run link\nnoCode =\n    WhatsApp gave no code for that number. Check the number, or use the square: npm run link\ntooOften =\n    WhatsApp gives no more codes for now: many were asked for in a row.\n    Wait an hour, or use the square: npm run link\nfailed =\n    WhatsApp did not link the phone ({ $state }{ $code ->\n        [none] {\"\"}\n       *[other] , { $code }\n    }). Wait a few minutes and run again: npm run link\n",
      "lists": "title = Attendance lists\n\nroll = Which list do you want to see?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { $count ->\n            [one] { $count } person\n           *[other] { $count } people\n        }.\n    .retry = I could not find that list. Reply with the number of one. For example: 1.\n\nsent = I am sending you the list of { $topic }, { SHORTDAY($starts) }.\nnone = There are no closed lists yet. To take the roll write PASE.\n\ndocument =\n    Attendance list { $folio }{ $parts ->\n        [1] {\"\"}\n       *[other] , part { $part } of { $parts }\n    }.\nfailed = I could not make the document of the list { $folio }. What it says is kept. Write LISTAS to try again.\nnotAllowed = Only the team can use this option.\n",
      "menu": "title = Menu\n\nflow = What do you want to do?\n    .label = { $title }\n    .retry = I did not find that option. Reply with one of the list. For example: My sessions.\n\nnothing = There is nothing to choose for now. To talk to someone, write A PERSON.\n",
      "myActivities": "title = My activities\n\n# An activity in one line; the other texts use it.\nline =\n    { $what }{ KNOWN($where) ->\n        [yes] {\" · \"}{ $where }\n       *[no] {\"\"}\n    } · { SHORTDAY($on) }{ KNOWN($year) ->\n        [yes] {\" \"}{ $year }\n       *[no] {\"\"}\n    }{ KNOWN($howMany) ->\n        [yes] {\" · \"}{ $howMany }\n       *[no] {\"\"}\n    }{ $photos ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $photos } photo\n       *[other] {\" · \"}{ $photos } photos\n    }{ $voices ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $voices } voice note\n       *[other] {\" · \"}{ $voices } voice notes\n    }{ $files ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $files } file\n       *[other] {\" · \"}{ $files } files\n    }{ $places ->\n        [0] {\"\"}\n       *[other] {\" · \"}location\n    }\n\nactivity = Your activities, the latest first. Which one do you want to see? Reply with its number.\n    .label =\n        { SHORTDAY($on) }{ KNOWN($year) ->\n            [yes] {\" \"}{ $year }\n           *[no] {\"\"}\n        }\n    .description =\n        { $what }{ $standing ->\n            [noted] . To be confirmed\n           *[confirmed] {\"\"}\n        }\n    .item =\n        { line }{ $standing ->\n            [noted] {\" · \"}to be confirmed\n           *[confirmed] {\"\"}\n        }\n    .group =\n        { $week ->\n            [this] This week\n           *[before] Before\n        }\n    .retry = I did not find that activity. Reply with the number of one in the list. For example: 1.\n\nwhole =\n    { line }.\n    { KNOWN($words) ->\n        [yes] “{ $words }”\n       *[no] You have not told me yet what you did.\n    }\n    { $standing ->\n        [noted] It is to be confirmed.\n       *[confirmed] It is confirmed.\n    }\n\ndeedNoted = What do you want to do?\n    .option-confirm = Confirm\n    .option-correct = Correct\n    .option-add = Add photo or voice\n    .option-remove = Remove\n    .retry = Reply “Confirm”, “Correct”, “Add photo or voice” or “Remove”.\ndeed = What do you want to do?\n    .option-correct = Correct\n    .option-add = Add photo or voice\n    .option-remove = Remove\n    .retry = Reply “Correct”, “Add photo or voice” or “Remove”. To leave write CANCEL.\n\nfield = What do you want to correct?\n    .option-kind = The kind\n    .option-locality = The locality\n    .option-day = The day\n    .option-counts = The numbers\n    .option-text = What I told\n    .retry = Reply with what you want to correct. For example: The day.\nnewKind = What kind of activity was it?\n    .option-homeVisit = Home visit\n    .option-talk = Talk or workshop\n    .option-guidance = Guidance\n    .option-meeting = Meeting\n    .option-delivery = Handing out aid\n    .option-walkthrough = Walk or spreading\n    .option-referral = Referral\n    .option-other = Other\n    .retry = Choose the kind of activity. For example: Home visit.\nnewLocality = In which locality was it?\n    .retry = Write the name of the village, ejido or neighbourhood. For example: El Llano.\nnewDay = What day was it?\n    .retry = Write a day that has passed, or “today”. For example: yesterday, Monday, 12 May. If it was another year, write the year too.\nnewCounts = How many people, houses or things were there? Write each number with what it counts.\n    .retry = Write each number with what it counts. For example: 6 houses, 2 refusals. If there are no numbers, write “none”.\nnewText = Write again what you did. What it was stays in the history.\n    .retry = Tell me in your own words what you did, where and with how many people. Saying that it is done is not enough. For example: I visited 6 houses in El Llano, talked about vaccines, 2 refused.\ncorrected = Done, it is now: { line }.\ntoldAnew =\n    Done. From what you told me I understood this: { line }.\n\n    If something is not so, write MIS ACTIVIDADES and correct it.\nsame = It was like that already. I changed nothing.\n\ntold = What did you do? Tell me what, where and with how many people.\n    .retry = Tell me in your own words what you did, where and with how many people. Saying that it is done is not enough. For example: I visited 6 houses in El Llano, talked about vaccines, 2 refused.\nkind = What kind of activity was it?\n    .option-homeVisit = Home visit\n    .option-talk = Talk or workshop\n    .option-guidance = Guidance\n    .option-meeting = Meeting\n    .option-delivery = Handing out aid\n    .option-walkthrough = Walk or spreading\n    .option-referral = Referral\n    .option-other = Other\n    .retry = Choose the kind of activity. For example: Home visit.\nlocality = In which locality was it?\n    .retry = Write the name of the village, ejido or neighbourhood. For example: El Llano.\nconfirmed = Confirmed: { line }.\n\nsent = Send the photo, the voice note, the file or your location. You can send several. Is that all?\n    .option-enough = That is all\n    .option-later = Later\n    .retry = Send another one, or reply “That is all”.\nadded = Done: { line }.\nlater = All right. Whenever you like, write MY ACTIVITIES.\n\nsure = Remove this activity? It will not count in your report any more.\n    .retry = Reply “Yes” to remove it or “No” to leave it.\nremoved = Done, I removed this activity: { line }.\nkept = All right, the activity stays as it is.\n\nmedia-kept = { $media ->\n        [photo] I kept your photo\n        [video] I kept your video\n        [videoNote] I kept your video\n        [animation] I kept your picture\n        [voice] I kept your voice note\n        [audio] I kept your audio\n        [location] I kept your location\n       *[document] I kept your file\n    }.\nmedia-begun = { $media ->\n        [photo] I kept your photo\n        [video] I kept your video\n        [videoNote] I kept your video\n        [animation] I kept your picture\n        [voice] I kept your voice note\n        [audio] I kept your audio\n        [location] I kept your location\n       *[document] I kept your file\n    } as a new activity, to be confirmed.\n\nnothing = You have no activities yet. Tell me what you did, or send a photo, and I register it.\nmedia-full = Many files came one after another, and this one I did not keep. If you need more, finish here and write MY ACTIVITIES again.\nmedia-notAllowed = This option is for the team only.\nnotAllowed = This option is for the team only.\ngone = That activity is not there any more. Write MY ACTIVITIES to see those you have.\n\nexpired = A long time passed and we did not finish with your activity: it is as it was. To see it write MY ACTIVITIES.\n",
      "myCode": "title = My code\n\nunknown = I do not know you in this chat yet. Write MY CODE in the chat where you registered. If this is your first time, write REGISTER.\n\nalone = Several people use this phone, and with the code anybody can write as if they were you. Are you reading this alone?\n    .retry = Answer “Yes” to see your code, or “No” to leave it.\nlater = All right, I made no code. When you are alone, write MY CODE.\n\ncode = Your code is { $code }\ngiven = Write that code in your other chat, and I will know you there too. It works for 15 minutes. Give it to nobody.\ntooMany = You asked for many codes today. Try tomorrow, or write A PERSON.\n",
      "mySessions": "title = My sessions\n\nlist = This is what you have. To cancel a place write CANCEL.\n    .item =\n        • { $own ->\n            [yes] { $topic }\n           *[no] { $name }, { $topic }\n        }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->\n            [waitlisted] Waiting list, number { $turn } in line\n            [offered] Place held until { SHORTDAY($until) }, { HOUR($until) }\n           *[registered] Place kept\n        }.\n\nnothing = You have no places. Write REGISTER to get one.\n",
      "newSession": "title = New session\n\ntopic = What is the session about?\n    .retry = Write the topic in 50 letters or fewer. For example: Gardens with rainwater.\n\nplace = Where will it be? Write the place, or share the point on the map.\n    .retry = Write the place in 60 letters or fewer, or share the point on the map. For example: Village hall, by the church.\n\nplaceName = I have the point on the map. What is that place called?\n    .retry = Write what people call it, in 50 letters or fewer. For example: Health centre.\n\nlocality = In which locality?\n    .label =\n        { $relation ->\n            [other] Another locality\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [other] Another locality\n           *[known] { $name }\n        }\n    .retry = Reply with the number of a locality. If it is not in the list, reply “Another locality”.\n\notherLocality = What is the locality called?\n    .retry = Write the name of the village or neighbourhood. For example: San Isidro.\n\nday = Which day will it be?\n    .retry = Write the day, from today on. For example: Saturday 14 June, or 14/6.\n\nhours = From what time to what time?\n    .retry = Write when it starts and when it ends, on the same day. For example: 10 to 12.\n\ncapacity = How many people is there room for?\n    .retry = Write only the number, from 1 to 9999. For example: 30.\n\nlead = Who will lead it?\n    .label =\n        { $relation ->\n            [self] Me\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] Me, { $name }\n           *[known] { $name }\n        }\n    .retry = I did not find that person. Reply with their number in the list. For example: 1.\n\nreadBack =\n    Check the session:\n    Topic: { $topic }\n    Day: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }\n    Place: { $where }{ $onMap ->\n        [yes] {\" \"}(with a point on the map)\n       *[no] {\"\"}\n    }, { $village }\n    Room: { $seats } { $seats ->\n        [one] place\n       *[other] places\n    }\n    Led by: { $leadName }\n\n    Is it right?\n    .item-topic = The topic\n    .item-place = The place\n    .item-locality = The locality\n    .item-day = The day\n    .item-hours = The hours\n    .item-capacity = The room\n    .item-lead = Who leads it\n    .which = What do you want to correct?\n    .retry = Reply “Yes” to create the session, “Correct” to change something or “No” to leave it.\n\npast = { SHORTDAY($plannedStarts) } at { HOUR($plannedStarts) } has passed. The rest is kept. What do you want to change?\n    .option-day = The day\n    .option-hours = The hours\n    .retry = Reply “The day” or “The hours”.\n\nleadBusy = { $busyName } already leads the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. The rest is kept. What do you want to change?\n    .option-day = The day\n    .option-hours = The hours\n    .option-lead = Who leads it\n    .retry = Reply “The day”, “The hours” or “Who leads it”.\n\nsamePlace = At that place there is already the session “{ $otherTopic }”, on { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Do you leave it so or change something?\n    .option-keep = It is fine so\n    .option-place = The place\n    .option-day = The day\n    .option-hours = The hours\n    .retry = Reply “It is fine so”, “The place”, “The day” or “The hours”.\n\nnoPlaces = There has to be room for at least one person.\nlongLocality = That name is too long: 40 letters fit.\nleadGone = That person is not in the team any more.\n\nleadAnew = { lead }\n    .label = { lead.label }\n    .item = { lead.item }\n    .retry = { lead.retry }\n\nadded =\n    Done: the session “{ $topic }” is created. It is on { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.\n\n    People can get a place from now on. To change something write CHANGE SESSION.\nleaving = I did not create it yet. If you drop it, your answers are lost. What shall I do?\n    .option-stay = Go on with it\n    .option-drop = Drop it\n    .retry = Reply “Go on with it” to change or create the session, or “Drop it”.\n\nplaceless = I cannot create the session without a place. Do you write it, or leave the session for another day?\n    .option-write = Write the place\n    .option-drop = Leave it\n    .retry = Answer “Write the place” or “Leave it”.\n\nnotNow = That is fine, I created no session.\nnotAllowed = Only the team can use this option.\n\nexpired = A long time passed and the new session was not created. To create it write NEW SESSION.\n",
      "notice": "title = Privacy notice\n\n# The version is kept with each consent: change it whenever what the notice promises changes.\nversion = 2026-11-21\n\n# Each purpose people agree to has its text here, and stands in the whole notice.\npurpose-sessions =\n    • To hold and cancel your places.\n    • To tell you about your sessions and about places that become free.\n    • So that the team can help you and answer your questions.\n    • To show who attended and what work the team did.\n\nfull =\n    PRIVACY NOTICE\n    Version of 21 November 2026\n\n    WHO LOOKS AFTER YOUR DATA\n    { $institution } decides what your data are used for and answers for them.\n\n    WHAT WE KEEP\n    • Your name.\n    • Your locality.\n    • Your address in this chat: the phone number or the key that WhatsApp or Telegram gives us.\n    • The sessions where you have a place, and your turn in the waiting list.\n    • What you replied to a call and what you asked the team.\n    • Your attendance and the list of each session, a document with your name.\n    • What the team tells about its work: texts, photos, voice notes and places. You may appear there.\n    • The language you chose.\n    • Whether you agreed to this notice, corrected something or wrote STOP, with the date.\n    • The messages we send you, and those of yours that are still to be attended to.\n    Before you agree we keep only your chat address, your language and which question we asked. Without that we could not answer you.\n    We do not ask about health, money, religion or politics. Please do not write about them here.\n\n    WHAT WE USE THEM FOR\n    { purpose-sessions }\n\n    WHAT WE DO NOT DO\n    We do not sell your data. We do not share them with other people or companies, unless an authority asks for them by law. We do not use them for advertising. Only the team that organises the sessions sees them.\n    WhatsApp and Telegram carry the messages and have notices of their own.\n\n    HOW LONG\n    We keep them while you take part in sessions, or until you ask us to delete them. If a law makes us keep something longer, we tell you.\n\n    YOUR RIGHTS\n    • To see what we have about you.\n    • To correct it: write FIX.\n    • To ask us to delete it.\n    • To object to a use of it.\n    • To withdraw your permission whenever you want.\n    For any of these rights write A PERSON in this chat. It costs nothing, and nobody will treat you differently for asking.\n    If you do not want notices or calls write STOP. To get them again write START.\n\n    CHILDREN AND OTHER PEOPLE\n    If you get a place for someone else, ask for their permission first. We keep their name together with this chat, and they have the same rights.\n    For a child or teenager, the permission comes from their mother, their father or whoever looks after them.\n    If several people use this phone, all of them can read these messages.\n    The team may write down people without a phone in the attendance list.\n\n    IF THIS NOTICE CHANGES\n    We will show you the new one and ask you again whether you agree.\n",
      "offer": "take =\n    A place is free for { $name } in { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    I hold it until { SHORTDAY($until) }, { HOUR($until) }. After that it goes to the next person.\n\n    Do you want it?\n    .retry = I need to know whether you want the place. Reply “Yes” or “No”.\n\naccepted =\n    { $own ->\n        [yes] You are registered\n       *[no] { $name } has a place\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    To cancel write CANCEL.\ndeclined = That is fine. The place goes to the next person. Thank you for telling us.\nheld =\n    { $own ->\n        [yes] Your place\n       *[no] The place of { $name }\n    } in { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, is still kept. If nobody will use it, write CANCELAR.\ngone =\n    { $own ->\n        [yes] The place\n       *[no] The place of { $name }\n    } in { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, is not kept any more. To ask for one write INSCRIBIRME.\nlapsed = The place in { $topic } went to the next person, because the time to reply ended. To join the list again write REGISTER.\nsessionCancelled = The session { $topic } on { SHORTDAY($starts) } was called off and will not be held. To see others write SESSIONS.\nlapsedNotice = The time to answer is over. The place of { $name } in { $topic }, { SHORTDAY($starts) }, went to the next person. To join the list again, write SIGN UP.\nreminder = I am still keeping this place for you and waiting for your answer.\n",
      "ourSessions": "title = Our sessions\n\nlist = These are the sessions to come. To change one write CHANGE SESSION.\n    .item =\n        • { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Places: { $taken } of { $capacity }. { $waiting ->\n            [0] {\"\"}\n           *[other] Waiting: { $waiting }.{\" \"}\n        }{ KNOWN($lead) ->\n            [yes] Led by { $lead }.\n           *[no] Nobody leads it yet.\n        }\n\nnothing = There are no sessions to come. To create one write NEW SESSION.\n",
      "pending": "title = Pending\n\nalone = Several people use this phone, and what is pending has private things of others. Do you read it yourself, alone?\n    .retry = Answer “Yes” to see it, or “No” to see it later.\nlater = That is fine. When you are alone, write PENDING.\n\nnote = This is pending. Which one do you want to attend to? Reply with its number.\n    .label = { SHORTDAY($since) } { HOUR($since) }\n    .description =\n        { $kind ->\n            [offerOutsideWindow] A free place that could not be offered\n            [notTold] Was not told that a session changed\n            [notToldCancelled] Was not told that a session is off\n            [samePerson] Is registered twice\n           *[wantsPerson] Wants to talk to a person\n        }\n    .item =\n        { KNOWN($name) ->\n            [yes] { $name }\n           *[no] Somebody not registered\n        }{ KNOWN($locality) ->\n            [yes] , { $locality }\n           *[no] {\"\"}\n        }, { $channel ->\n            [whatsapp] WhatsApp\n           *[telegram] Telegram\n        }{ KNOWN($phone) ->\n            [yes] {\" \"}{ $phone }\n           *[no] {\"\"}\n        }: { $kind ->\n            [offerOutsideWindow] there is a free place in { $topic } and they could not be told\n            [notTold] I could not tell them that the session { $topic } changed\n            [notToldCancelled] I could not tell them that the session { $topic } was called off\n            [samePerson] is somebody we know in another chat too, and has things of their own here\n           *[wantsPerson] wants to talk to a person{ KNOWN($brief) ->\n                [yes] : “{ $brief }”\n               *[no] {\"\"}\n            }\n        }, since { SHORTDAY($since) }, { HOUR($since) }.\n    .retry = I did not find that one. Reply with the number of one in the list. For example: 1.\n\nhow =\n    { KNOWN($note-about) ->\n        [yes] They say: “{ $note-about }”. Do you write to them from here, or is it done?\n       *[no] Do you write to them from here, or is it done?\n    }\n    .option-write = Write to them\n    .option-done = It is done\n    .retry = I did not understand. Reply “Write to them” or “It is done”.\nwords = Write your message. It arrives in their chat with your name.\n    .retry = Write your message in words, in less than 500 letters. For example: I will call you today at 5.\n\nsent =\n    { KNOWN($name) ->\n        [yes] Done, your message went to { $name }.\n       *[no] Done, your message was sent.\n    } It counts as attended to.\nnotReached =\n    I cannot write to them from here: they blocked the chat, or on WhatsApp they have to write first. { KNOWN($phone) ->\n        [yes] Their phone is { $phone }.\n       *[no] I do not have their phone.\n    } It stays under PENDING.\ntoPerson =\n    { $name } answers you: { $answer }\n\n    If you need anything else, write A PERSON.\n\nclosed = Done, it is marked as attended. Write PENDING to see if there is more.\ngone = Somebody had already attended to it. Write PENDING to see if there is more.\nnothing = Nothing is pending.\nnotAllowed = Only the team can use this option.\n\nexpired = A long time passed and that task is still open. To attend to it write PENDING.\n",
      "recognition": "title = I am already known\n\nknown = I know you here already. Write MY SESSIONS to see what you have. If you also registered in another chat, write THIS IS MY OTHER NUMBER.\n\nphone =\n    Which WhatsApp number did you register with? Write its ten digits.\n\n    If you registered on Telegram, write MY CODE there. Then send me the code here.\n    .retry = Write the ten digits of that number. For example: 961 123 4567.\n\ncode =\n    If that number is registered and I can write to it, a code has just been sent there. Write it here.\n\n    If it did not come, write MY CODE from that number. If you do not have it any more, write A PERSON.\n    .retry = Write the six digits of the code. For example: 482913. If you got the number wrong, write BACK.\n\nsure = Are you { $name }, from { $locality }?\n    .retry = Answer “Yes” if you are { $name }, or “No” if you are somebody else.\n\njoined =\n    Done, { $name }. Now I know you here too. What you have stays the same, and you can change or cancel it from here. To see it write MY SESSIONS.{ $staff ->\n        [yes] {\" \"}Your permission of the team works here too: write TEAM.\n       *[no] {\"\"}\n    }\nown = That code is yours, and I know you here already. Write it in the chat where I do not know you yet.\nnotMe = All right, I changed nothing. If you want to register, write REGISTER.\nwrong = That code does not work, or it has run out. Check it and write it again. To ask for another one write THIS IS MY OTHER NUMBER.\ntooMany = That makes many codes that do not work. Wait an hour to try again, or write A PERSON.\ntooManyAsked = You asked me about several numbers today. Try tomorrow, or write A PERSON.\nnotNow =\n    I cannot send codes by WhatsApp now. From the number you registered with write MY CODE, and then send me the code here.\n\n    If you do not have that number any more, write A PERSON.\nlapsed = That code has run out. To ask for another one write THIS IS MY OTHER NUMBER.\ntwoPeople = I see that you are the same person. You have things of your own in this chat already. I did not put them together, so that nothing gets lost. I left a note for the team, and they will help you.\n\nexpired = Much time went by, and I did not recognise you in this chat. To try again write THIS IS MY OTHER NUMBER.\n\n# Goes to the number of whoever is registered: several people may read it.\ntoKnown =\n    Somebody asked me to recognise you in another chat. If it is you, write this code there: { $code }\n\n    It works for 15 minutes. Give it to nobody. If you did not ask for it, you need to do nothing.\njoinedElsewhere =\n    Now I know you in another chat too, on { $channel ->\n        [whatsapp] WhatsApp\n       *[telegram] Telegram\n    }. If that was not you, write A PERSON.\n",
      "registration": "title = Get a place\n\nsession = Which session do you want to go to? Reply with its number.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description =\n        { $topic }. { $left ->\n            [0] Waiting list\n            [one] { $left } place left\n           *[other] { $left } places left\n        }\n    .item =\n        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->\n            [0] { $waiting ->\n                [0] Waiting list\n                [one] Waiting list: { $waiting } person in line\n               *[other] Waiting list: { $waiting } people in line\n            }\n            [one] { $left } place left\n           *[other] { $left } places left\n        }.\n    .retry = I did not find that session. Reply with the number of one in the list. For example: 1.\n\nwho = Who is the place for?\n    .label =\n        { $relation ->\n            [self] For me\n            [other] Someone else\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] For me\n            [other] Someone else\n           *[known] For { $name }\n        }\n    .retry = I did not understand who the place is for. Reply with the number of an option. For example: 1.\n\notherName = What is the other person’s name?\n    .retry = Write their name and surnames, with letters only. For example: Rosa Díaz Luna.\n\notherConsent =\n    We are going to keep that person's name to hold their place. For a child or teenager, what counts is the permission of whoever looks after them.\n\n    Do you have that permission?\n    .retry = I need to know whether that person gave you permission. Reply “Yes” or “No”.\n\nconfirm =\n    Check that this is right:\n    Session: { $session-topic }\n    Day: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }\n    Place: { $session-place }, { $session-locality }\n    For: { $forWhom }, from { $from }\n    { $standing ->\n        [registered] There are still places.\n        [waitlisted] This session is full. If you go on, you join the waiting list.\n        [already] There is a place for them in this session already.\n        [alreadyWaiting] They are on the waiting list already.\n        [alreadyOffered] A place is held for them already.\n       *[closed] This session takes no more registrations.\n    }\n\n    Is it correct?\n    .item-session = The session\n    .item-who = Who it is for\n    .item-name = The name\n    .item-locality = The locality\n    .which = What do you want to correct?\n    .retry = Reply “Yes” to get the place, “Correct it” to change something or “No” to leave it.\n\nname = I have the name as { $forWhom }. Which is the right one?\n    .retry = Write the full name, in letters only. For example: María López Díaz.\nlocality = I have the locality as { $from }. Which is the right one?\n    .retry = Write the name of the village, ejido or colonia. For example: San Isidro.\n\nregistered =\n    { $own ->\n        [yes] You are registered\n       *[no] { $name } has a place\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    To cancel write CANCEL.\nwaitlisted =\n    { $own ->\n        [yes] You are on the waiting list\n       *[no] { $name } is waiting\n    }, number { $turn } in line: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    If a place becomes free I tell you here. To cancel write CANCEL.\nalready =\n    { $own ->\n        [yes] You already have a place\n       *[no] { $name } already has a place\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    To cancel write CANCEL.\nalreadyWaiting =\n    { $own ->\n        [yes] You were already waiting\n       *[no] { $name } was already waiting\n    }, number { $turn } in line: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    If a place becomes free I tell you here. To cancel write CANCEL.\nalreadyOffered =\n    { $own ->\n        [yes] A place is already held for you\n       *[no] A place is already held for { $name }\n    } in { $topic }, until { SHORTDAY($until) }, { HOUR($until) }. I ask you again whether you want it.\nclosed = That session takes no more registrations. Write REGISTER to see others.\nnothingOpen = There are no open sessions for now. Write SESSIONS another day to see if there are new ones.\nwithoutConsent = That is fine. I did not keep that person’s name. Once you have their permission, write REGISTER.\nnotNow = That is fine, I did not hold any place. Write REGISTER whenever you want.\n\nexpired = A long time passed and we did not finish booking your place: you do not have it yet.\nreminder = Your place is not booked yet: this is missing. If you no longer want it, write CANCEL.\n",
      "removeName": "title = Take off the list\n\nroll = Off which list?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = I could not find that list. Reply with the number of one. For example: 1.\n\nattendee = Whom do I take off? The last one noted down comes first.\n    .label = { $short }\n    .item = { $name }\n    .retry = I could not find that name. Reply with the number of one on the list. For example: 1.\n\nremoved =\n    I took { $name } off. { $count ->\n        [0] The list is empty\n        [one] { $count } person remains\n       *[other] { $count } people remain\n    }.\ngone = That name was not on the list any more.\nnobody = The list is still empty.\nnoneOpen = No roll is open. To open one write PASE.\nclosed = That list is closed. To open it again write REABRIR.\npast = The time of that list is over, and what was handed in does not change. To add somebody write REABRIR.\nnotHeld = That session was called off or moved, and its list is not open. To see those of today write PASE.\nnotAllowed = Only the team can use this option.\n\nexpired = A long time passed and I removed nobody from the list. To do it write REMOVE A NAME.\n",
      "reopenRoll": "title = Reopen a list\n\nroll = Which list do you want to open again?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { $count ->\n            [one] { $count } person\n           *[other] { $count } people\n        }.\n    .retry = I could not find that list. Reply with the number of one. For example: 1.\n\nnames =\n    { $roll-topic }, { SHORTDAY($roll-starts) }. The time to open that list is over. I can add an addendum with today's date.\n\n    Whom do I add? You can write several names, with commas between them.\n    .retry = I could not read all the names. Write them again, with commas between them. For example: Juan Pérez, Rosa Díaz.\n\nreopened =\n    The list is open again: { $topic }.\n\n    { $byPhone ->\n        [yes] New code: { $code }\n       *[no] The time to check in by phone is over.\n    }\n    To note somebody down: + Juan Pérez\n    When you are done write CERRAR and I will send you the new version.\nisOpen = That list is open. To note somebody down: + Juan Pérez. To finish write CERRAR.\nadded =\n    { $added ->\n        [one] I added { $names }\n       *[other] I added { $added } people: { $names }\n    }{ $more ->\n        [0] {\"\"}\n       *[other] {\" \"}and { $more } more\n    } in an addendum of the list { $folio }.{ $repeated ->\n        [0] {\"\"}\n       *[other] {\" \"}On the list already: { $repeatedNames }{ $repeatedMore ->\n            [0] {\"\"}\n           *[other] {\" \"}and { $repeatedMore } more\n        }.\n    }{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] I could not read: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}and { $unreadMore } more\n            }.\n           *[no] I could not read a part of it.\n        } To add it write REABRIR.\n    } I will send you the new version in a moment.\nnotHeld = That session was called off, and its roll was not taken. I changed nothing.\nnobodyNew =\n    On the list already: { $repeatedNames }{ $repeatedMore ->\n        [0] {\"\"}\n       *[other] {\" \"}and { $repeatedMore } more\n    }.{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] I could not read: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}and { $unreadMore } more\n            }.\n           *[no] I could not read a part of it.\n        } To add it write REABRIR.\n    } Nothing was changed.\nnoneClosed = There are no lists to open again.\nnotAllowed = Only the team can use this option.\n\nexpired = A long time passed and I added nobody to the list. To do it write REOPEN THE ROLL.\n",
      "reply": "title = Reply\n\nsession = Which session? Reply with its number.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n    .retry = I did not find that session. Reply with the number of one on the list. For example: 1.\n\nwho =\n    Whom do I note “{ $reply ->\n        [notComing] I cannot come\n       *[coming] I will come\n    }” for?\n    .label =\n        { $relation ->\n            [all] For everybody\n            [self] For me\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [all] For everybody on this list\n            [self] For me, { $name }\n           *[known] For { $name }\n        }\n    .retry = I did not understand whom it is for. Reply with the number of an option. For example: 1.\n\ntext = What is your question? I pass it on to the team.\n    .retry = Write your question in words. For example: Can I bring my children?\n\ncoming =\n    { $standing ->\n        [registered] Thank you. We expect you, and your place is kept\n        [waitlisted] Thank you for telling. The session is full. On the waiting list now, turn { $turn }\n        [mixed] Thank you for telling. { $seated ->\n            [one] 1 person has a place\n           *[other] { $seated } people have a place\n        }. { $waiting ->\n            [one] 1 is on the waiting list\n           *[other] { $waiting } are on the waiting list\n        }, turn { $turn }\n        [closed] Thank you for telling. This session keeps no more places\n       *[already] Thank you. We expect you\n    }{ $standing ->\n        [mixed] {\"\"}\n       *[other] { $people ->\n            [one] {\"\"}\n           *[other] {\" \"}({ $people } people)\n        }\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }.{ $roll ->\n        [yes] {\" \"}When you are there, write ASISTENCIA and the code you are given.\n       *[no] {\"\"}\n    }\n\n    If you cannot come after all, write: no podré.\nnotComing =\n    Thank you for telling. I noted that { $people ->\n        [one] { $own ->\n            [yes] you cannot come\n           *[no] { $name } cannot come\n        }\n       *[other] { $people } people cannot come\n    } to { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.{ $gave ->\n        [place] {\" \"}The place is free for somebody else.\n        [turn] {\" \"}The turn on the waiting list is gone too.\n       *[nothing] {\"\"}\n    }\n\n    If you change your mind, write: sí voy.\nover = It is too late to reply: { $topic }, { SHORTDAY($starts) }, has begun or was cancelled. Write SESIONES to see others.\nnotYours = That convocation did not come to this chat. Write SESIONES to see which sessions there are.\nasked = Done. I passed your question about { $topic } on to the team. The answer comes here.{ $hasPlace ->\n        [yes] {\"\"}\n       *[no] {\" \"}To keep your place write: sí voy.\n    }\n\nexpired = A long time passed and we did not finish: your answer to the invitation was not noted. You can answer that message again.\nreminder = Your answer to the invitation is not noted yet: this is missing.\n",
      "responsibles": "title = Who sees to it\n\nwho = Who sees to “{ $what }”? Write their name, or several with commas.\n    .option-person = By name\n    .option-group = The whole group\n    .option-later = I will say later\n    .retry = Write the name of who sees to it. For example: Rosa Díaz. You can also answer “The whole group” or “I will say later”.\nnames = What is the name of who sees to “{ $what }”?\n    .retry = Write their name, or several with commas. For example: Rosa Díaz, Juan Pérez.\n\ncomplete = Done, each agreement has somebody who sees to it. To see them write AGREEMENTS.\nlater =\n    The agreements are noted. { $left ->\n        [one] Nobody is named yet for one\n       *[other] Nobody is named yet for { $left }\n    }: to go on write WHO SEES TO IT.\nnone = None of your agreements lacks who sees to it. To note or see agreements write AGREEMENTS.\nclosed = The list of that session was closed, and its agreements do not change any more.\ngone = That agreement is not there any more. To see those there are write AGREEMENTS.\nnotAllowed = This is only for the team.\nexpired = A long time passed and nobody was named. To say who sees to it write WHO SEES TO IT.\n",
      "review": "title = Approve convocations\n\nconvocation = Which one do you want to review?\n    .label = { SHORTDAY($since) } { HOUR($since) }\n    .description = { $topic }\n    .item = { $topic }, by { $author }, { SHORTDAY($since) }.\n    .retry = I could not find that convocation. Reply with the number of one on the list. For example: 1.\n\npreview =\n    { $author } wrote this convocation:\n\n    { $message }\n\n    { $topic }\n    Day: { DAY($starts) }\n    Hours: { HOUR($starts) }-{ HOUR($ends) }\n    Place: { $place }, { $locality }\n    For: { $audience ->\n        [locality] People of { $village }\n        [registered] People registered for the session\n       *[everyone] The whole community\n    }\n    Convened by: { $convener }\n\n    { $total ->\n        [0] It reaches nobody\n        [one] It reaches { $total } person\n       *[other] It reaches { $total } people\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}by Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}by WhatsApp\n           *[other] : { $whatsapp } by WhatsApp and { $telegram } by Telegram\n        }\n    }.\n    { $left ->\n        [0] Nobody is left out.\n        [one] { $left } person is left out:\n       *[other] { $left } people are left out:\n    }{ $withoutConsent ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $withoutConsent } without permission.\n    }{ $optedOut ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $optedOut } with BAJA.\n    }{ $outsideWindow ->\n        [0] {\"\"}\n        [one] {\" \"}{ $outsideWindow } on WhatsApp who has to write first.\n       *[other] {\" \"}{ $outsideWindow } on WhatsApp who have to write first.\n    }{ $unreachable ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $unreachable } whose chat does not answer.\n    }{ $linked ->\n        [0] {\"\"}\n       *[other] {\"\"}\n\n            Mind: { $linked } on WhatsApp { $linked ->\n                [one] goes\n               *[other] go\n            } by the linked number, { $spread ->\n                [none] which sends no notices.\n                [never] and there is no time left for it.\n                [today] little by little, all of it today.\n               *[later] little by little, until { DAY($through) }.\n            }{ $paused ->\n                [yes] {\" \"}That number cannot begin conversations until { DAY($resumes) } at { HOUR($resumes) }.\n               *[no] {\"\"}\n            }{ $late ->\n                [0] {\"\"}\n                [one] {\" \"}It reaches { $late } person too late for the session.\n               *[other] {\" \"}It reaches { $late } people too late for the session.\n            }{ $silent ->\n                [0] {\"\"}\n               *[other] {\" \"}{ $silent } have not written for 30 days, and WhatsApp may restrict the number. Better use Telegram, WhatsApp’s official API or a poster.\n            }\n    }\n\ndecision = Do you approve it?\n    .option-approve = Approve\n    .option-return = Return\n    .retry = Reply \"Approve\" to let it go out or \"Return\" to have it corrected.\n\nwhy = What has to be corrected?\n    .retry = Write in one sentence what has to be corrected. For example: The hour is wrong.\n\napproved =\n    Done. The convocation of { $topic } { $later ->\n        [yes] goes out at { HOUR($from) }, because it is night now, to\n       *[no] is going out to\n    } { $total ->\n        [one] { $total } person\n       *[other] { $total } people\n    }.\nreturned = Done. I returned it to { $author } with your comment.\nown = You wrote this convocation. Somebody else of the team has to approve it.\ndecided =\n    { KNOWN($decider) ->\n        [yes] { $decider } has decided about that convocation already\n       *[no] That convocation does not wait for approval any more\n    }.\nstale = It did not go out: the session { $topic } changed, was called off or has begun. I told its author.\nnotAllowed = This option is only for the team.\nnone = There are no convocations to approve.\noverNotice =\n    { $verdict ->\n        [approved] { $decider } approved the convocation of { $topic }. You need not review it any more.\n        [returned] { $decider } returned the convocation of { $topic } to have it corrected.\n       *[over] The convocation of { $topic } does not wait for approval any more.\n    }\n\nexpired = A long time passed without a decision about the convocation. What waits is in TO REVIEW.\n",
      "roleCode": "promoter = promoter\ncoordinator = coordinator\n\ngranted =\n    Done. From today you are on the team of { $institution }, with the permission of { $role }.\n\n    Write TEAM to see everything you can do, or HELP to see the words.\nalready = You already had the permission of { $role }. Write TEAM to see what you can do.\nwrong = That code does not work or has expired. Check it, or ask whoever gave it to you for another.\ntooMany = That makes five codes that do not work. Wait until tomorrow to try again.\n\nexpired = A long time passed and we did not finish giving you your team role. Write your code again.\n",
      "roll": "title = Take the roll\n\nsession = Which session do you take the roll of?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }{ $isOpen ->\n            [yes] . It is open already\n            [closed] . It is closed\n           *[no] {\"\"}\n        }.\n    .retry = I could not find that session. Reply with the number of one on the list. For example: 1.\n\nopened =\n    The roll is open: { $topic }.\n\n    { $byPhone ->\n        [yes] Code: { $code }\n\n            Whoever has a phone writes ATTENDANCE { $code }, or scans the picture I am sending you.\n            Whoever has none, note down like this: + Juan Pérez, Rosa Díaz\n       *[no] The time to check in by phone is over. Note down whoever was there: + Juan Pérez, Rosa Díaz\n    }\n    To finish write CERRAR.\nalready =\n    The roll is open already: { $topic }.\n\n    { $byPhone ->\n        [yes] Code: { $code }\n       *[no] The time to check in by phone is over.\n    }\n    { $count ->\n        [0] Nobody has checked in yet\n        [one] { $count } person so far. To see who write WHO CAME\n       *[other] { $count } people so far. To see who write WHO CAME\n    }.\n\n    To note somebody down: + Juan Pérez, Rosa Díaz\n    To finish write CERRAR.\nclosed = The roll of { $topic } is closed. To open it again write REABRIR. To see the list write LISTAS.\npast = The time of the list of { $topic } is over. To add somebody in an addendum with today's date write REABRIR.\ntooEarly = It is not time yet. The roll of { $topic } can be opened one hour before: it begins on { SHORTDAY($starts) }, { HOUR($starts) }.\ntooLate = The time for the roll of { $topic } is over. It can be opened until three hours after the end.\ncancelled = That session was cancelled: { $topic }. Its roll cannot be taken.\nnoSession = I could not find that session. Write PASE to see today's.\nnothingNow = There is no session to take the roll of now. It can be taken from one hour before the start.\n\n# Under the large digits of the picture, in capitals and without marks.\nposterWords = Write ATTENDANCE { $code }\nposter = Show this picture so that people scan it. The code is { $code }.\nnotAllowed = Only the team can use this option.\n",
      "script": "# The script of a flow, for whoever coordinates or looks after the law to review: `npm run flows -- script`.\n# Nobody is sent it. The texts that are sent stand in the other files.\n\nheading = { $title }\nfile = Conversation { $name }, file { $file }.\nsample = Names, days and places in this script are examples.\n\nbegins = How it begins\nfor = It can be begun by: { $who }.\nrole-anyone = anybody\nrole-member = whoever gave their name and locality\nrole-promoter = promoters\nrole-coordinator = coordinators\nwords =\n    It begins when somebody writes { $some }{ $more ->\n        [0] {\"\"}\n        [one] {\" \"}or { $more } more way to say it\n       *[other] {\" \"}or { $more } more ways to say it\n    }.\ncommand = On Telegram also by { $commands }.\nmenu = It is in the menu, under the title { $title }.\nteam = It is in the team’s menu, under the title { $title }.\nlink = It also begins when a link or a QR code is opened.\nby = It also begins { $when }.\nby-menu = when somebody asks for the menu\nby-help = when somebody asks for help\nby-cancel = when somebody writes CANCEL and is in the middle of nothing\nby-correct = when somebody writes CORRECT and is in the middle of nothing\nby-human = when somebody asks to talk to a person\nby-stop = when somebody writes STOP\nby-start = when somebody writes START\nby-language = when somebody asks for another language\nby-code = when somebody writes a code that gives a permission\nby-summons = when somebody answers a convocation\nby-rollCode = when somebody writes the code of an open roll\nby-recognitionCode = when somebody writes six digits, the code that came to their other chat\nby-report = when somebody of the team tells what they did, or sends a photo, a voice note or a place\nby-whenWhere = when somebody who has a place asks when or where it is\nby-greeting = when somebody greets for whom this conversation is\nby-switch = when somebody asks for something else in the middle of a conversation\nby-system = because Convoca begins it, before anybody writes\ncalled = Other conversations pass through it: { $flows }.\npurpose = The data it asks for serves this purpose of the privacy notice: { $purpose }.\npurpose-sessions = organising the sessions and telling people of them\nexpires =\n    When nobody answers for { $hours ->\n        [one] { $hours } hour\n       *[other] { $hours } hours\n    }, the conversation is closed.\nexpiresMinutes =\n    When nobody answers for { $minutes ->\n        [one] { $minutes } minute\n       *[other] { $minutes } minutes\n    }, the conversation is closed.\ncancel = If somebody writes CANCEL, it { $leads }.\nresume = Whoever comes back from something else goes on here: it { $leads }.\nalways = At every step people can write MENU, HELP, BACK, CORRECT, CANCEL, A PERSON, LANGUAGE or STOP.\nskips = A step that says “Only if” is passed over when that is not so, and the one after it follows.\n\nphotos = If a photo, a voice note or a place comes in the middle\nphotosAre = Convoca does this, and the question that was open stays open: { $does }\nsilence = If nobody answers\nreminded = Before that, after a while without an answer, Convoca says once, with the question that is open:\nexpired = The next time the person writes, Convoca says:\n\nsteps = Step by step\nsays = Convoca says\nasks = Convoca asks\nconsents = Convoca asks for permission\nreadsBack = Convoca reads back what it understood\ndoes = Convoca does something\ncalls = Another conversation follows, and comes back\nopens = Another conversation follows\ngoes = To another step\nends = It ends\nstep = Step { $number }. { $what }\nonly = Only if { $condition }.\ncondition-is = the answer at step { $step } was { $answer }\ncondition-isNot = the answer at step { $step } was not { $answer }\ncondition-known = step { $step } was answered already\ncondition-unknown = step { $step } was not answered yet\ncondition-code = “{ $path }” is “{ $value }”\ncondition-codeNot = “{ $path }” is not “{ $value }”\ncondition-codeKnown = “{ $path }” is known\ncondition-codeUnknown = “{ $path }” is not known\n\nknown-person-enrolled = the person gave their name and locality\nunknown-person-enrolled = the person did not give their name and locality yet\nknown-person-name = the person’s name is known\nunknown-person-name = the name of the person is not known yet\nknown-person-staff = the person is on the team\nunknown-person-staff = the person is not on the team\nknown-address-shared = several people can read this chat\nunknown-address-shared = only one person reads this chat\nknown-activity = it is known which activity this is about\nknown-convocation = it is known which convocation this is about\nknown-code = the person wrote a code already\nknown-other = the person said that this is another chat of theirs\nknown-who = it is known whom this is about\nknown-locality-doubt = what they wrote looks like somebody’s name and not like a place\nunknown-field = it is not known yet what they want to correct\nis-place-point = the person shared a point of the map without a name\nis-standing-noted = the activity is to be confirmed\nis-lacksText-yes = nobody told yet what was done\nis-amid-yes = the person was in the middle of another conversation\nisNot-reply-question = it is no question but a yes or a no\nis-reply-question = it is a question\n\nvariants = As the case may be it can also say:\nothers =\n    { $more ->\n        [one] and { $more } more way\n       *[other] and { $more } more ways\n    }\notherwise = If the answer is not understood, it says:\nanswer-yesNo = The person answers “Yes” or “No”.\nanswer-name = The person writes a name.\nanswer-names = The person writes the names of several people.\nanswer-locality = The person writes a locality.\nanswer-place = The person writes a place, or shares a point of the map.\nanswer-day = The person writes a day, from today on.\nanswer-pastDay = The person writes a day that has passed, or today.\nanswer-hours = The person writes from when to when.\nanswer-phone = The person writes a telephone number.\nanswer-number = The person writes a number.\nanswer-shortText = The person writes a short text, of one line.\nanswer-freeText = The person writes in their own words.\nmany = They answer several times, up to { $most }: after each answer they are asked for another one, until they say that was all. They may also write several at once, one on each line.\nanswer-report = The person tells in their own words what they did.\nanswer-counts = The person writes how many people or things there were.\nanswer-code = The person writes the six digits of a code.\nanswer-confirm = The person answers { $answers }.\nanswer-options = The person chooses an option.\nanswer-choose = The person chooses from a list: { $source }.\nrow = Each line of the list looks like this:\nexactly = Only the button, or the whole of it in words, counts: it cannot be undone.\ninWords = They can also write something else: it answers step { $step }.\ntake = If there is only one thing to choose, Convoca takes it without asking.\nwithout = If they want to leave it (“skip”, or “no” and “none” to a list), it { $leads }.\nnone = If there is nothing in the list, it { $leads }.\nif = If they answer { $answer }, it { $leads }.\nthen = Then it { $leads }.\noutcome = If { $outcome }, it { $leads }.\nwhich = If they answer { $answer }, Convoca asks which part is wrong, and asks that again:\nlist = Then one line for each thing: { $source }.\nchosen = It goes on with the conversation that was chosen at step { $step }.\ngoesOn = It goes on with the conversation { $flow }, and does not come back.\nthrough = It passes through the conversation { $flow } and comes back.\nreturns = that conversation ends in { $end }\noutcome-enrolment-enrolled = they gave their name and locality\noutcome-enrolment-declined = they did not accept the privacy notice\n\nto-next = goes on with step { $step }\nto-step = goes to step { $step }\nto-again = asks step { $step } again\nto-end = ends with ending { $end }\n\nendings = How it can end\nending = Ending { $number }. { $name }\nsilent = It says nothing more.\nback = If this conversation was opened in the middle of another, that one goes on where it was.\nquote = “{ $words }”\n\nflow-enrolment = Getting to know somebody\nflow-switch = Changing the subject\nflow-roleCode = Code of a permission\n\ndo-giveConsent = Keeps the person’s permission.\ndo-enrol = Keeps the person’s name and locality.\ndo-checkPlace = Looks whether there is a place, to say so before the person confirms.\ndo-register = Keeps a place. If there is none left, puts the person on the waiting list.\ndo-cancelRegistration = Cancels the place or the turn, and offers it to whoever is next in line.\ndo-acceptOffer = Gives the person the place that became free.\ndo-declineOffer = Offers the place to the next person in line.\ndo-correctPerson = Changes the name or the locality that was kept.\ndo-correctRegistrant = Changes the name or the locality of whoever takes the place.\ndo-askForPerson = Tells the team that the person wants to talk to somebody.\ndo-tellReason = Passes on to the team what the person wrote.\ndo-optOut = Notes the STOP: no news and no convocations any more.\ndo-optIn = Notes the START: news and convocations again.\ndo-setLanguage = Changes the language the person is written to in.\ndo-checkRoleCode = Looks whether the code is good.\ndo-takeRole = Gives the person the permission of the code.\ndo-sendRecognition = If that number is registered, it is sent a code. Whoever asks is told the same in every case.\ndo-giveRecognition = Makes a code for the person to write in their other chat.\ndo-checkRecognition = Looks whose the code is.\ndo-recognise = From now on that chat is the person’s too. If they have things of their own in both, they are not put together, and the team finds a note.\ndo-answerNote = Sends the person what the team wrote.\ndo-closeStaffNote = Takes it off the list of what is pending.\ndo-checkSession = Looks whether the session can be held like this.\ndo-addSession = Creates the session and opens it for places.\ndo-checkChange = Looks whether the change can be made.\ndo-changeSession = Changes the session, and tells whoever has a place or waits for one.\ndo-cancelSession = Calls the session off, and tells whoever had a place or waited for one.\ndo-invite = Makes a code for the person invited.\ndo-checkWithdrawal = Looks whether that permission can be taken away.\ndo-withdrawRole = Takes the permission away, and tells the person.\ndo-openRoll = Opens the roll and makes its code.\ndo-findRoll = Looks for the roll of that code.\ndo-checkIn = Notes that the person has come.\ndo-noteNames = Puts those who were named on the list.\ndo-reviewRoll = Looks whether the list is complete.\ndo-closeRoll = Closes the list and makes the document.\ndo-reopenRoll = Opens the list again.\ndo-addAddendum = Adds names to a closed list, on a sheet of its own.\ndo-removeAttendee = Takes the person off the list.\ndo-sendList = Sends the document of the list.\ndo-draftConvocation = Prepares the convocation, and counts whom it would reach.\ndo-submitConvocation = Sends the convocation to somebody else of the team for review.\ndo-readConvocation = Opens the convocation for review.\ndo-approveConvocation = Approves the convocation, and it begins to go out.\ndo-returnConvocation = Gives the convocation back to whoever wrote it.\ndo-loadDraft = Opens the convocation that was kept.\ndo-takeBackConvocation = Takes back the convocation that waited for approval.\ndo-openSummons = Looks for the convocation the person got.\ndo-answerSummons = Notes whether the person is coming. If so, keeps a place.\ndo-askStaff = Passes the question on to the team.\ndo-readQuestion = Opens the question to be answered.\ndo-answerQuestion = Sends the answer to whoever asked.\ndo-countReplies = Counts who is coming, who is not and who has not answered.\ndo-beginActivity = Begins an activity with what came.\ndo-addEvidence = Keeps what came with the activity.\ndo-joinActivity = Puts what came together with the activity before.\ndo-noteActivity = Keeps what was told, and understands from it the kind, the place, the day and the numbers.\ndo-correctActivity = Changes what was wrong in the activity.\ndo-confirmActivity = Confirms the activity, so that it counts in the report.\ndo-removeActivity = Removes the activity.\ndo-findActivity = Looks for the activity.\ndo-noteAgreements = Notes the agreements of the session.\ndo-nextAgreement = Looks for the next agreement that nobody sees to.\ndo-assignAgreement = Notes who sees to the agreement.\ndo-readAgreement = Opens the agreement to correct it.\ndo-correctAgreement = Changes what the agreement says.\ndo-removeAgreement = Removes the agreement.\n\noutcome-given = the permission was kept\noutcome-enrolled = it was kept\noutcome-checked = it was looked up\noutcome-registered = there is a place\noutcome-waitlisted = there is no place left and they are on the waiting list\noutcome-already = it was so already\noutcome-alreadyWaiting = they were on the waiting list already\noutcome-alreadyOffered = they were offered a place already\noutcome-closed = it is closed already\noutcome-another = another agreement lacks somebody\noutcome-noteAgreements-noted = who sees to them is missing\noutcome-noteAgreements-complete = nothing is missing\noutcome-noteAgreements-full = no more fit\noutcome-assignAgreement-complete = nobody is missing\noutcome-cancelled = it is cancelled\noutcome-allCancelled = all are cancelled\noutcome-gone = it is not there any more, or somebody was faster\noutcome-accepted = the place is still there\noutcome-declined = they said no\noutcome-lapsed = the time to answer is over\noutcome-sessionCancelled = the session was called off\noutcome-held = the place was theirs already\noutcome-corrected = it was changed\noutcome-same = it was so already\noutcome-noted = it was noted\noutcome-alreadyNoted = it was noted already\noutcome-told = the team has it\noutcome-stopped = they got news until now\noutcome-alreadyStopped = they had stopped already\noutcome-started = they had stopped\noutcome-notStopped = they got news already\noutcome-set = it was changed\noutcome-good = the code is good\noutcome-wrong = the code is not good\noutcome-tooMany = there are too many already\noutcome-notNow = it cannot be sent now\noutcome-granted = they get the permission\noutcome-sent = it was sent\noutcome-notReached = they cannot be written to\noutcome-notAllowed = they may not do this\noutcome-fine = everything is well\noutcome-past = that day and hour have passed\noutcome-leadBusy = whoever leads it has another session then\noutcome-placeTaken = there is another session in that place\noutcome-noPlaces = there would be no place for anybody\noutcome-longLocality = the locality’s name is too long\noutcome-leadGone = whoever led it is not on the team any more\noutcome-added = it was added\noutcome-tooFew = there would be fewer places than were given\noutcome-listClosed = the attendance list is closed already\noutcome-changed = it was changed and there is somebody to tell\noutcome-changedQuietly = it was changed and nobody has to be told\noutcome-invited = the code is ready\noutcome-possible = it is possible\noutcome-last = it is the last coordinator\noutcome-withdrawn = it was taken away\noutcome-opened = it was opened\noutcome-tooEarly = it is too early\noutcome-tooLate = it is too late\noutcome-noSession = that session is not there\noutcome-found = it was found\noutcome-over = it is over\noutcome-present = they are on the list now\noutcome-allPresent = several people are on the list now\noutcome-takenOff = somebody of the team had taken them off\noutcome-nobodyNew = there is nobody new to note\noutcome-notHeld = that session was not held\noutcome-complete = it is complete\noutcome-missing = something is missing\noutcome-reopened = it was opened again\noutcome-onlyAddendum = names can be added only on a sheet of its own\noutcome-isOpen = it is still open\noutcome-removed = it was removed\noutcome-none = there is no document\noutcome-ready = it is ready\noutcome-nobody = it would reach nobody\noutcome-submitted = it was sent for review\noutcome-noReviewer = there is nobody else who can approve it\noutcome-open = it is open\noutcome-own = it is the same person’s\noutcome-decided = somebody decided already\noutcome-stale = the session changed\noutcome-approved = it was approved\noutcome-rewritten = it was changed meanwhile\noutcome-returned = it was given back\noutcome-loaded = it was opened\noutcome-waiting = it waits for approval\noutcome-taken = it was taken back\noutcome-notYours = that convocation did not come to this chat\noutcome-coming = they are coming\noutcome-notComing = they are not coming\noutcome-asked = the team has it\noutcome-answered = somebody answered it already\noutcome-counted = it was counted\noutcome-joined = it was put together with the one before\noutcome-doubtful = nobody knows whether it belongs to the activity before\noutcome-kept = it was kept\noutcome-more = it is another of those sent together\noutcome-refused = it cannot be kept\noutcome-begun = it begins a new activity\noutcome-nothing = there is nothing to keep\noutcome-lacksKind = the kind is not known\noutcome-lacksPlace = where it was is not known\noutcome-lacksBoth = the kind and where it was are not known\noutcome-confirmed = it is confirmed\noutcome-incomplete = something is missing\noutcome-openRoll-cancelled = the session was called off\noutcome-findRoll-cancelled = the session was called off\noutcome-findRoll-tooMany = there were too many wrong codes\noutcome-sendRecognition-asked = they asked about a number\noutcome-sendRecognition-tooMany = they asked about too many numbers today\noutcome-giveRecognition-tooMany = they asked for too many codes today\noutcome-checkRecognition-tooMany = there were too many wrong codes\noutcome-checkRecognition-own = the code is of whoever writes it\noutcome-recognise-lapsed = the code has run out\noutcome-recognise-twoPeople = the person has things of their own in both chats\noutcome-checkIn-cancelled = the session was called off\noutcome-checkIn-already = they were on the list already\noutcome-cancelSession-cancelled = it is called off\noutcome-register-closed = the session takes nobody any more\noutcome-register-already = they had a place already\noutcome-declineOffer-declined = the place is offered to somebody else\noutcome-invite-tooMany = there are too many open invitations\noutcome-beginActivity-told = something was told along with what came\noutcome-beginActivity-noted = it was kept\noutcome-noteActivity-noted = all of it was understood\noutcome-findActivity-noted = it is to be confirmed\n\nsource-openSessions = the open sessions\nsource-cancellablePlaces = the places and turns that can be cancelled\nsource-myRegistrations = the places and turns they have\nsource-household = the people of this phone\nsource-people = the people of this phone\nsource-menu = what can be done\nsource-teamMenu = what the team can do\nsource-languages = the languages\nsource-staffNotes = what is pending for the team\nsource-comingSessions = the sessions to come\nsource-changeableSessions = the sessions that can still be changed\nsource-localities = the localities that are known\nsource-leads = those who can lead the session\nsource-grants = the people of the team\nsource-invitations = the open invitations\nsource-rollSessions = the sessions of these hours\nsource-openRolls = the open rolls\nsource-closableRolls = the rolls that can be closed\nsource-reopenableRolls = the lists that can be opened again\nsource-closedRolls = the closed lists\nsource-attendees = those on the list\nsource-arrivals = the people of this phone who can have come\nsource-myActivities = their activities\nsource-myDrafts = their convocations that were not sent\nsource-correctable = what they can correct\nsource-toReview = the convocations to approve\nsource-audienceLocalities = the localities where somebody lives\nsource-answerable = the sessions of the convocations they got\nsource-summoned = the people of this phone who were called\nsource-myAnswers = what they answered\nsource-openQuestions = the questions without an answer\nsource-agreementSessions = their sessions of today and the last 30 days\nsource-sessionAgreements = the agreements of the session\nsource-myAgreements = the agreements they can correct\n",
      "server": "# What the terminal and the pages say.\n\nlistening = Convoca for { $institution } is ready at { $address }\ndemo =\n    This is a demonstration: nothing goes out to real phones.\n    Open it here: { $address }\ncode =\n    Code for the first coordinator: { $code }\n    From their phone, send that code as a message to Convoca’s chat.\n    It works once and expires in 24 hours. Earlier codes work no more.\n    Share it with nobody else.\ncoordinatorCode =\n    Code for one more coordinator: { $code }\n    From their phone, send that code as a message to Convoca’s chat.\n    It works once and expires in 24 hours. Those shown before work no more.\n    Share it with nobody else. Whoever coordinates already goes on doing so.\ncoordinatorHelp =\n    npm run coordinator shows a code for one more coordinator.\n    The code it showed before works no more. Whoever coordinates already goes on doing so.\n    It takes no options, and Convoca may be running.\ncoordinatorOption =\n    I do not know “{ $option }”, and made no code. The one before stands as it was.\n    There is: npm run coordinator\ncoordinatorNotRunning =\n    Convoca does not answer on this computer. Start it before the code is sent: npm start\ncoordinatorNoChannel =\n    Convoca runs, but no chat is connected: the code would not arrive.\n    Connect one first, WhatsApp or Telegram. Its terminal says what is missing.\nnoDatabase =\n    There is no institution’s data here yet: { $file }\n    Start Convoca first, or set DATA_DIR right.\n\nnoticeTitle = Privacy notice\nnoticeVersion = Version of { $version }\nnotFoundTitle = Not found\nnotFound = This page does not exist. Check the address.\nfailedTitle = Something failed\nfailed = Something failed on our side. Try again in a few minutes.\n\nhomeTitle = Convoca\nhome =\n    Convoca is the assistant of { $institution } on WhatsApp and Telegram.\n    Write to it from your phone to keep a place in the sessions.\nnoChannels =\n    No channel is configured: nobody can write to { $institution }.\n    Put Telegram’s or WhatsApp’s settings into the file .env and start again.\nnotLinked =\n    WhatsApp: no phone is linked yet, and nobody can write that way.\n    Run in another window: npm run link\nlinkedOpen = WhatsApp is connected: +{ $number }. People write here: https://wa.me/{ $number }\nlinkedLoggedOut =\n    WhatsApp: the phone is not linked any more, and nobody can write that way.\n    If WhatsApp works on the phone, run in another window: npm run link\nlinkedReplaced =\n    WhatsApp: another program uses the same link, nearly always Convoca on another computer.\n    Stop that one, and then stop Convoca and start it again.\nlinkedRestricted =\n    WhatsApp does not let the number in. Open WhatsApp on the phone: it says until when. Do not link it anew.\n    Answer people in another chat. When it is over, stop Convoca and start it again.\nlinkedBroken =\n    WhatsApp refused the connection for half an hour. Stop Convoca and start it again: nothing is lost that way.\n    Only if it stays so: npm run link -- --again. What people write meanwhile is only on the phone.\nlinkedDamaged =\n    WhatsApp: the number’s keys are damaged. Run in another window: npm run link -- --again\n    What people write meanwhile is only on the phone.\nlinkedMissing =\n    WhatsApp: a part of Convoca is missing, and nobody can write that way. Everything else goes on.\n    Stop Convoca, run npm ci and start it again.\n# Where nobody set INSTITUTION.\nunnamed = the institution that runs this chat\n",
      "sessions": "title = See the sessions\n\nsession = These are the open sessions. To get a place, answer with its number.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description =\n        { $topic }. { $left ->\n            [0] Waiting list\n            [one] { $left } place left\n           *[other] { $left } places left\n        }\n    .item =\n        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->\n            [0] { $waiting ->\n                [0] Waiting list\n                [one] Waiting list: { $waiting } person in line\n               *[other] Waiting list: { $waiting } people in line\n            }\n            [one] { $left } place left\n           *[other] { $left } places left\n        }.\n    .retry = I could not find that session. Answer with the number of one in the list, or “no” if you only wanted to look.\n\nlooked = Of course. When you want a place, write SESSIONS.\nnothingOpen = There are no open sessions for now. Write SESSIONS another day to see if there are new ones.\n",
      "staff": "title = Who is in the team\n\nlist = These people are in the team:\n    .item =\n        • { $name }: { $role }, since { SHORTDAY($since) }.{ KNOWN($inviter) ->\n            [yes] {\" \"}{ $inviter } gave the permission.\n           *[no] {\"\"}\n        }\n\ninvited = Invitations nobody has used:\n    .item = • { $role }, until { SHORTDAY($until) }, { HOUR($until) }.\n\nnotAllowed = Only the team can use this option.\n\n# The linked number can send nothing until somebody sees to it.\naccountShut =\n    { $state ->\n        [restricted] WhatsApp restricted the linked number. Nothing leaves or arrives by it.\n        [loggedOut] The linked number is not joined to WhatsApp any more. Nothing leaves or arrives by it.\n        [replaced] Another computer took the linked WhatsApp number. Nothing leaves or arrives here.\n        [away] For hours I have not been able to connect the linked WhatsApp number. Nothing leaves or arrives by it. I keep trying.\n        [unserved] { $channel ->\n            [telegram] The Telegram bot\n            [whatsapp] The WhatsApp number\n           *[linked] The linked WhatsApp number\n        } is not connected to Convoca any more. Nothing leaves or arrives by it.\n       *[broken] The linked WhatsApp number failed. Nothing leaves or arrives by it.\n    }\n\n    { $state ->\n        [restricted] Open WhatsApp on that phone and ask for a review. Once WhatsApp allows it, ask whoever runs the system to close Convoca and open it again. Do not take another number to go on the same way.\n        [replaced] Ask whoever runs the system to close Convoca on the other computer. After that, to close it and open it again on this one.\n        [broken] Ask whoever runs the system to close Convoca and open it again. If that changes nothing, to link the number again with the QR code.\n        [away] Ask whoever runs the system to check that computer's internet. Once it connects, what waits leaves by itself.\n        [unserved] If that was not meant, ask whoever runs the system to connect it again.\n       *[loggedOut] Ask whoever runs the system to link it again with the QR code.\n    }\n\n    Whoever has another chat with me hears from me there. Tell everybody else yourself.\n\n# The linked number can send again. Whoever read that it could not reads it.\naccountOpen =\n    { $channel ->\n        [telegram] The Telegram bot\n        [whatsapp] The WhatsApp number\n       *[linked] The linked WhatsApp number\n    } answers again. What waited leaves by itself, little by little.\n\n    { $state ->\n        [loggedOut] What people wrote while it was not joined is on the phone only. Read and answer it there.\n        [broken] If it had to be linked again, what people wrote before that is on the phone only. Read and answer it there.\n       *[other] You need not do anything.\n    }\n\n# The linked number answers, and for a while it begins nothing.\naccountPaused =\n    { $why ->\n        [unsure] The linked WhatsApp number can answer, but for now it cannot begin conversations. WhatsApp did not say until when; I ask it every hour.\n        [timelock] The linked WhatsApp number can answer, but it cannot begin conversations until { DAY($until) } at { HOUR($until) }. WhatsApp set it so.\n       *[refused] The linked WhatsApp number can answer, but it cannot begin conversations until { DAY($until) } at { HOUR($until) }. Today WhatsApp refused messages to two people, and I stopped so as not to lose the number.\n    }\n\n    Whoever has another chat with me hears from me there. The rest waits and leaves by itself; if something is urgent, tell people another way. Do not send messages from that phone to make up for it.\n",
      "start": "title = Get notices\n\nstarted = Done, you get notices and calls again. Write STOP if you do not want them any more.\nnotStopped = You already get notices and calls. Write STOP if you do not want them any more.\n",
      "stop": "title = Get no notices\n\nstopped =\n    Done. I will send you no more notices or calls, not even when a place becomes free. What you have is still yours.\n\n    If you write to me, I answer. Write START to get notices again.\nalreadyStopped = You already get no notices or calls. Write START to get them again.\n",
      "switch": "sure = We are in the middle of something else. Do you want to go to “{ $title }”? Afterwards we go on where we were.\n    .retry = Reply “Yes” to go to “{ $title }” or “No” to go on where we were.\n",
      "team": "title = Team options\n\nflow = What do you want to do?\n    .label = { $title }\n    .retry = I could not find that option. Reply with one of the list. For example: Convoke.\n\nnothing = These options are only for the team.\n",
      "typical": "# What usually stands where a text shows a value: { $topic }, { $session-topic }. By it the reading level is measured,\n# and the script of a flow is written. Nobody is sent it.\n\ninstitution = Casa de Todas\nlink = https://convoca.example/notice\nlinks = https://t.me/convoca_bot\naddress = https://convoca.example\nphone = 55 1234 5678\ncode = 4831\nfolio = 12\nnorm = Attendance list\n\nname = Rosa Díaz Luna\nforWhom = Rosa Díaz Luna\nnames = Rosa Díaz, Juan Pérez\nshort = Rosa\nauthor = Carmen Ruiz\nconvener = Carmen Ruiz\ndecider = Carmen Ruiz\ninviter = Carmen Ruiz\nby = Carmen Ruiz\nlead = Carmen Ruiz\nleadName = Carmen Ruiz\nnewLead = Carmen Ruiz\noldLead = Lucía Soto\nbusyName = Lucía Soto\nmissing = Rosa Díaz, Juan Pérez\nrepeatedNames = Rosa Díaz\nunreadNames = 7 people\nunwrittenNames = Rosa Díaz\nrole = promoter\n\ntopic = Gardens with rain water\noldTopic = Gardens with rain water\nnewTopic = Gardens at home\notherTopic = First aid\nplace = Salón ejidal\noldPlace = Salón ejidal\nnewPlace = Casa de salud\nwhere = San Isidro\nlocality = San Isidro\nvillage = San Isidro\nvillage-name = San Isidro\nvillage-short = San Isidro\nlocality-name = San Isidro\nlocality-short = San Isidro\nlanguage-name = English\nlanguage = English\nfrom = San Isidro\noldLocality = San Isidro\nnewLocality = El Llano\ntitle = My sessions\n\nmessage = Come to the talk about gardens.\nresponsible = Rosa Díaz\ntext = Clean the hall every Saturday\ntext-count = 2\ntext-left = 1\nbrief = Come to the talk\nbecause = It does not say what to bring.\nwords = I visited 6 homes in El Llano.\nabout = I want to change my phone number.\nasked = Can I bring my children\nanswer = Yes, you can bring them.\nquestion = Can I bring my children\nwhat = Home visit\nhowMany = 6 homes\nyear = 2026\n\nall = 2\nadded = 2\nbySelf = 8\nbyPromoter = 4\npromoter = 4\ncapacity = 30\nnewCapacity = 40\noldCapacity = 30\ncoming = 12\nnotComing = 3\nsilent = 5\ncount = 12\npeople = 2\nfiles = 2\nphotos = 2\nvoices = 2\ngivenBack = 2\nlater = 2\nleft = 5\nleaderless = 2\nmore = 2\nrepeatedMore = 2\nunreadMore = 2\nunwritten = 2\nmost = 10\nnumber = 2\noffered = 2\nonRoll = 2\noptedOut = 2\noutsideWindow = 3\nwithoutConsent = 2\nunreachable = 2\nunsent = 2\npage = 1\npages = 2\npart = 1\nparts = 2\nreviewers = 2\nseated = 2\nseats = 30\ntaken = 12\ntold = 12\ntotal = 40\ntelegram = 15\nwhatsapp = 25\nlinked = 0\ndays = 1\nlate = 0\nrefused = 1\nturn = 2\nversion = 2\nwaiting = 3\n",
      "welcome": "title = Welcome\n\ntext =\n    Hello. You are on the team of { $institution }. You can write:\n    TEAM to see everything you can do.\n    OUR SESSIONS to see those to come.\n    CONVOCATION to invite people.\n    ROLL CALL to take the roll.\n    ACTIVITY to tell what you did.\n    PENDING to see what waits for you.\n    SIGN UP to take a place.\n",
      "whoCame": "title = See who came\n\nroll = Which list?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = I could not find that list. Reply with the number of one. For example: 1.\n\npeople =\n    { $roll-topic }: { $roll-count ->\n        [one] { $roll-count } person so far\n       *[other] { $roll-count } people so far, the last one first\n    }.\n    .item = • { $name }\n\nnobody = The list is still empty.\nnoneOpen = No roll is open. To open one write PASE. To see who means to come write CONFIRMADOS.\n",
      "withdrawRole": "title = Withdraw a permission\n\ngrant = Whose permission do you want to withdraw? Reply with their number.\n    .label = { $short }\n    .description = { $role }\n    .item = { $name }: { $role }\n    .retry = I did not find that person. Reply with their number in the list. For example: 1.\n\nsure =\n    { $own ->\n        [yes] You are about to give up your permission of { $role }.\n       *[no] You are about to withdraw from { $name } the permission of { $role }.\n    }{ $leaderless ->\n        [0] {\"\"}\n        [one] {\" \"}Nobody would lead { $leaderless } session.\n       *[other] {\" \"}Nobody would lead { $leaderless } sessions.\n    }\n\n    Shall I withdraw it?\n    .retry = Reply “Yes” to withdraw the permission or “No” to leave it as it is.\n\nwithdrawn =\n    { $own ->\n        [yes] Done, you no longer have the permission of { $role }.\n       *[no] Done, { $name } no longer has the permission of { $role }.\n    }{ $leaderless ->\n        [0] {\"\"}\n        [one] {\" \"}Nobody leads { $leaderless } session now. With CHANGE SESSION you choose somebody else.\n       *[other] {\" \"}Nobody leads { $leaderless } sessions now. With CHANGE SESSION you choose somebody else.\n    }{ $unsent ->\n        [0] {\"\"}\n        [one] {\" \"}Their convocation does not wait for approval any more. Somebody else can go on with it in CONVOCAR.\n       *[other] {\" \"}Their { $unsent } convocations do not wait for approval any more. Somebody else can go on with them in CONVOCAR.\n    }\nlast = They are the only person who coordinates. Before withdrawing that permission, invite another with INVITE.\nkept = That is fine, everything stays as it was.\ngone = That permission is no longer there. Write STAFF to see who is in the team.\nnotAllowed = Only coordinators can use this option.\n\ntold = You no longer have the permission of { $role } at { $institution }. Your places stay as they are. If you think it is a mistake, write A PERSON.\n\nexpired = A long time passed and I withdrew no role. To do it write WITHDRAW PERMISSION.\n"
    },
    "es": {
      "activity": "title = Registrar actividad\n\n# Una actividad en una línea; la usan los demás textos.\nline =\n    { $what }{ KNOWN($where) ->\n        [yes] {\" · \"}{ $where }\n       *[no] {\"\"}\n    } · { SHORTDAY($on) }{ KNOWN($year) ->\n        [yes] {\" \"}{ $year }\n       *[no] {\"\"}\n    }{ KNOWN($howMany) ->\n        [yes] {\" · \"}{ $howMany }\n       *[no] {\"\"}\n    }{ $photos ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $photos } foto\n       *[other] {\" · \"}{ $photos } fotos\n    }{ $voices ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $voices } nota de voz\n       *[other] {\" · \"}{ $voices } notas de voz\n    }{ $files ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $files } archivo\n       *[other] {\" · \"}{ $files } archivos\n    }{ $places ->\n        [0] {\"\"}\n       *[other] {\" · \"}ubicación\n    }\n\nbelongs =\n    { $media ->\n        [photo] Guardé tu foto\n        [video] Guardé tu video\n        [videoNote] Guardé tu video\n        [animation] Guardé tu imagen\n        [voice] Guardé tu nota de voz\n        [audio] Guardé tu audio\n        [location] Guardé tu ubicación\n       *[document] Guardé tu archivo\n    }.\n\n    ¿Es de esta actividad que acabas de confirmar?\n    { $what }{ KNOWN($where) ->\n        [yes] {\" · \"}{ $where }\n       *[no] {\"\"}\n    } · { SHORTDAY($on) }{ KNOWN($year) ->\n        [yes] {\" \"}{ $year }\n       *[no] {\"\"}\n    }\n    .option-yes = Sí, de esa\n    .option-no = Es de otra\n    .retry = Contesta «Sí, de esa» si es de la misma actividad, o «Es de otra» para empezar una nueva.\nadded = Listo, quedó en tu actividad: { line }.\n\ntext =\n    { $media ->\n        [none] ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas. También puedes mandar una foto, una nota de voz o tu ubicación.\n        [voice] Guardé tu nota de voz. Todavía no puedo escucharla. Cuéntame en una frase qué hiciste, dónde y con cuántas personas.\n        [audio] Guardé tu audio. Todavía no puedo escucharlo. Cuéntame en una frase qué hiciste, dónde y con cuántas personas.\n        [photo] Guardé tu foto. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.\n        [location] Guardé tu ubicación. ¿Qué hiciste ahí? Cuéntame qué, dónde y con cuántas personas.\n        [video] Guardé tu video. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.\n        [videoNote] Guardé tu video. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.\n       *[document] Guardé tu archivo. ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.\n    }\n    .retry = Cuéntame con tus palabras qué hiciste, dónde y con cuántas personas. No basta con decir que ya está hecho. Por ejemplo: Visité 6 casas en El Llano, orienté sobre vacunas, 2 rechazos.\n\nkind = ¿Qué tipo de actividad fue?\n    .option-homeVisit = Visita domiciliaria\n    .option-talk = Plática o taller\n    .option-guidance = Orientación\n    .option-meeting = Reunión\n    .option-delivery = Entrega de apoyos\n    .option-walkthrough = Recorrido o difusión\n    .option-referral = Canalización\n    .option-other = Otra\n    .retry = Elige el tipo de actividad. Por ejemplo: Visita domiciliaria.\nlocality = ¿En qué localidad fue?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: El Llano.\nday = ¿Qué día fue?\n    .retry = Escribe un día que ya pasó, o «hoy». Por ejemplo: ayer, el lunes, 12 de mayo. Si fue otro año, escribe también el año.\ncounts = ¿Cuántas personas, casas o cosas fueron? Escribe cada número con lo que cuenta.\n    .retry = Escribe cada número con lo que cuenta. Por ejemplo: 6 casas, 2 rechazos. Si no hay números, escribe «ninguno».\n\nconfirm =\n    Entendí esto:\n    { line }.\n\n    ¿Es correcto?\n    .which = ¿Qué quieres corregir?\n    .item-kind = El tipo\n    .item-locality = La localidad\n    .item-day = El día\n    .item-counts = Los números\n    .item-text = Lo que conté\n    .retry = Contesta «Sí» para guardarla, «Corregir» para cambiar algo o «No» para quitarla.\n\nmedia-kept = { $media ->\n        [photo] Guardé tu foto\n        [video] Guardé tu video\n        [videoNote] Guardé tu video\n        [animation] Guardé tu imagen\n        [voice] Guardé tu nota de voz\n        [audio] Guardé tu audio\n        [location] Guardé tu ubicación\n       *[document] Guardé tu archivo\n    }.\nmedia-begun = { $media ->\n        [photo] Guardé tu foto\n        [video] Guardé tu video\n        [videoNote] Guardé tu video\n        [animation] Guardé tu imagen\n        [voice] Guardé tu nota de voz\n        [audio] Guardé tu audio\n        [location] Guardé tu ubicación\n       *[document] Guardé tu archivo\n    }.\n\nconfirmed =\n    Guardada: { line }.\n\n    Para verla o corregirla escribe MIS ACTIVIDADES.\nundone = Está bien, la quité. Para registrar otra, cuéntame qué hiciste.\nleft = Dejé por confirmar: { line }. Para seguir escribe MIS ACTIVIDADES.\ndropped = Está bien, lo dejamos aquí. Cuando quieras, cuéntame qué hiciste.\nmedia-full = Ya tengo suficientes archivos de esta actividad, y esto ya no lo guardé. Sigue con lo que te pregunté.\nmedia-notAllowed = Esta opción es solo para el equipo.\nnotAllowed = Esta opción es solo para el equipo.\ngone = Esa actividad ya no está. Escribe MIS ACTIVIDADES para ver las que tienes.\n\nexpired = Pasó mucho tiempo y no terminamos de registrar tu actividad. Lo que ya estaba guardado lo ves en MIS ACTIVIDADES.\n",
      "addNames": "title = Anotar asistencia\n\nroll = ¿En qué lista?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.\n\nnames = ¿A quién anoto? Puedes escribir varios nombres, separados con comas.\n    .retry = No pude leer todos los nombres. Escríbelos otra vez, separados con comas. Por ejemplo: Juan Pérez, Rosa Díaz.\n\nnoted =\n    { $added ->\n        [one] Anoté a { $names }\n       *[other] Anoté a { $added } personas: { $names }\n    }{ $more ->\n        [0] {\"\"}\n       *[other] {\" \"}y { $more } más\n    }.{ $repeated ->\n        [0] {\"\"}\n       *[other] {\" \"}Ya estaba en la lista: { $repeatedNames }{ $repeatedMore ->\n            [0] {\"\"}\n           *[other] {\" \"}y { $repeatedMore } más\n        }.\n    }{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] No pude leer: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}y { $unreadMore } más\n            }.\n           *[no] No pude leer una parte.\n        } Escríbelo otra vez, con + al principio.\n    } { $count ->\n        [one] Va { $count } persona\n       *[other] Van { $count } personas\n    }.\nnobodyNew =\n    Ya estaba en la lista: { $repeatedNames }{ $repeatedMore ->\n        [0] {\"\"}\n       *[other] {\" \"}y { $repeatedMore } más\n    }.{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] No pude leer: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}y { $unreadMore } más\n            }.\n           *[no] No pude leer una parte.\n        } Escríbelo otra vez, con + al principio.\n    } { $count ->\n        [one] Va { $count } persona\n       *[other] Van { $count } personas\n    }.\nnoneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE. Para agregar a una lista de antes escribe REABRIR.\nclosed = Esa lista ya se cerró. Para abrirla otra vez escribe REABRIR.\npast = El tiempo de esa lista ya terminó. Para agregar a alguien en un anexo con la fecha de hoy escribe REABRIR.\nnotHeld = Esa sesión se suspendió o cambió de hora, y su lista no está abierta. Para ver las de hoy escribe PASE.\nnotAllowed = Esta opción es solo para el equipo.\n\nexpired = Pasó mucho tiempo y no anoté a nadie más en la lista. Para anotar escribe + y los nombres.\n",
      "agreements": "title = Acuerdos de una sesión\n\nsession = ¿De qué sesión son los acuerdos?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { $count ->\n            [0] sin acuerdos\n            [one] { $count } acuerdo\n           *[other] { $count } acuerdos\n        }.\n    .retry = No encontré esa sesión. Contesta con el número de una. Por ejemplo: 1.\n\nnoted = Acuerdos de { $session-topic }, { SHORTDAY($session-starts) }:\n    .item =\n        • { $what } { $by ->\n            [group] (se encarga todo el grupo)\n            [nobody] (falta decir quién se encarga)\n           *[people] (se encarga: { $responsible })\n        }\nact = ¿Qué quieres hacer?\n    .option-add = Anotar otros\n    .option-change = Corregir uno\n    .option-leave = Nada más\n    .retry = Contesta «Anotar otros», «Corregir uno» o «Nada más».\n\nchosen = ¿Cuál quieres corregir?\n    .label = Acuerdo { $number }\n    .item = { $brief }\n    .retry = No encontré ese acuerdo. Contesta con el número de uno. Por ejemplo: 1.\nchange = ¿Qué quieres hacer con «{ $what }»?\n    .option-words = Cambiar el texto\n    .option-responsible = Quién se encarga\n    .option-remove = Quitarlo\n    .retry = Contesta «Cambiar el texto», «Quién se encarga» o «Quitarlo».\nnewText = ¿Cómo debe decir?\n    .retry = Escribe el acuerdo completo, como debe quedar. Por ejemplo: Limpiar el salón cada sábado.\n\ntext = ¿Qué acordaron en { $session-topic }? Escribe un acuerdo por mensaje, o varios, uno en cada línea.\n    .more =\n        { $text-count ->\n            [one] Va { $text-count } acuerdo\n           *[other] Van { $text-count } acuerdos\n        }. ¿Otro acuerdo? Escríbelo, o escribe LISTO.\n    .full =\n        Con { $text-count } acuerdos se llenó la lista por esta vez.{ $text-left ->\n            [0] {\"\"}\n            [one] {\" \"}El último no cupo: escribe ACUERDOS después para anotarlo.\n           *[other] {\" \"}Los últimos { $text-left } no cupieron: escribe ACUERDOS después para anotarlos.\n        }\n    .retry = Escribe cada acuerdo con tus palabras, en una o dos frases. Por ejemplo: Limpiar el salón cada sábado.\nreadBack =\n    { $text-count ->\n        [one] Voy a anotar este acuerdo\n       *[other] Voy a anotar estos { $text-count } acuerdos\n    } de { $session-topic }:\n\n    { $text }\nconfirm = ¿Es correcto?\n    .retry = Contesta «Sí» para anotarlos, «Corregir» para escribirlos otra vez o «No» para no anotar nada.\n\nnames = ¿Cómo se llama quien se encarga?\n    .retry = Escribe su nombre, o varios separados con comas. Por ejemplo: Rosa Díaz, Juan Pérez.\n\ncomplete = Listo, los acuerdos están anotados. Para verlos escribe ACUERDOS.\nreassigned = Listo, quedó quien se encarga.\nleft = Está bien.\ndropped = Está bien, no anoté nada.\ncorrected = Listo, ahora dice: { $what }\nsame = Ya hay un acuerdo que dice lo mismo. No cambié nada.\nremoved = Quité el acuerdo: { $what }\nnoneYours = No hay acuerdos que puedas corregir. Los corrige quien los anotó, mientras la lista de la sesión está abierta.\nnoSessions = No hay una sesión tuya de hoy o de los últimos 30 días. Cuando la haya, aquí se anotan sus acuerdos.\nfull = No caben más: de una sesión se guardan hasta { $most } acuerdos. No anoté los nuevos.\nnotHeld = Esa sesión se suspendió o cambió de día. No anoté nada.\nnotYours = Los acuerdos los anota quien lleva la sesión, o la coordinación.\nclosed = La lista de esa sesión ya se cerró, y sus acuerdos ya no cambian.\ngone = Ese acuerdo ya no está. Para ver los que hay escribe ACUERDOS.\nnotAllowed = Esta opción es solo para el equipo.\nexpired = Pasó mucho tiempo y no anoté los acuerdos que estabas diciendo. Para anotarlos escribe ACUERDOS.\n",
      "answerQuestion": "title = Preguntas\n\nalone = Hay preguntas para el equipo. Varias personas usan este teléfono, y las preguntas son privadas. ¿Las lees tú, a solas?\n    .retry = Contesta «Sí» para leerlas, o «No» para dejarlas pendientes.\n\nquestion = ¿Qué pregunta quieres contestar?\n    .label = { SHORTDAY($since) } { HOUR($since) }\n    .description = { $topic }\n    .item =\n        { KNOWN($name) ->\n            [yes] { $name }\n           *[no] Una persona\n        }, { $topic }: «{ $brief }»\n    .retry = No encontré esa pregunta. Contesta con el número de una de la lista. Por ejemplo: 1.\n\nnow =\n    { KNOWN($name) ->\n        [yes] { $name }\n       *[no] Una persona\n    }{ KNOWN($locality) ->\n        [yes] , de { $locality },\n       *[no] {\"\"}\n    } pregunta por { $topic }: «{ $asked }»\n\n    ¿Contestas ahora?\n    .option-answer = Contestar\n    .option-later = Después\n    .retry = Responde «Contestar» para escribir la respuesta o «Después» para dejarla pendiente.\n\nanswer = Escribe tu respuesta. Le llega a su chat con tu nombre.\n    .retry = Escribe aquí la respuesta, con palabras. Por ejemplo: Sí, pueden venir con sus hijos.\n\nconfirm =\n    { KNOWN($name) ->\n        [yes] Le mando esto a { $name }\n       *[no] Le mando esto\n    }:\n\n    { $answer }\n\n    ¿Es correcto?\n    .retry = Contesta «Sí» para mandarlo, «Corregir» para escribirlo otra vez o «No» para dejarla pendiente.\n\nsent =\n    Listo, le mandé tu respuesta a { KNOWN($name) ->\n        [yes] { $name }\n       *[no] esa persona\n    }.\nnotReached =\n    No le puedo escribir por WhatsApp hasta que escriba otra vez.{ KNOWN($phone) ->\n        [yes] {\" \"}Su número es { $phone }.\n       *[no] {\"\"}\n    } La pregunta sigue en PREGUNTAS.\nanswered = Alguien del equipo ya contestó esa pregunta.\nlater = Está bien. La encuentras cuando escribas PREGUNTAS.\nnone = No hay preguntas sin contestar.\n\ntoAsker =\n    { $name } te contesta: { $answer }\n\n    Tu pregunta fue: «{ $asked }»\n\nexpired = Pasó mucho tiempo y tu respuesta no se mandó. Lo que nadie ha contestado está en PREGUNTAS.\n",
      "answers": "title = Respuestas del equipo\n\nalone = Varias personas usan este teléfono, y las respuestas del equipo son para quien preguntó. ¿Eres tú y lees a solas?\n    .retry = Contesta «Sí» para leer las respuestas, o «No» para leerlas después.\n\nlist = Esto te contestó el equipo. Si otras personas usan este chat, puedes borrar el mensaje después de leerlo.\n    .item =\n        { SHORTDAY($since) }, { $name }: { $answer }{ KNOWN($asked) ->\n            [yes] {\" \"}(Preguntaste: «{ $asked }»)\n           *[no] {\"\"}\n        }\n\nanswered = { $name } te contestó. Varias personas usan este teléfono, así que no lo escribo aquí. Para leerlo a solas escribe RESPUESTAS.\n\nnothing = No hay respuestas recientes del equipo. Si necesitas algo, escribe UNA PERSONA.\nlater = Está bien. Cuando estés a solas, escribe RESPUESTAS.\n",
      "cancelSession": "title = Suspender una sesión\n\nsession = ¿Qué sesión ya no se va a hacer? Contesta con su número en la lista.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Lugares: { $taken } de { $capacity }.\n    .retry = No encontré esa sesión. Contesta con su número en la lista. Por ejemplo: 1.\n\nsure =\n    Vas a suspender esta sesión:\n    Tema: { $session-topic }\n    Día: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }\n    Lugar: { $session-place }, { $session-locality }\n\n    { $session-taken ->\n        [0] Nadie tiene lugar\n        [one] Pierde su lugar { $session-taken } persona\n       *[other] Pierden su lugar { $session-taken } personas\n    }{ $session-waiting ->\n        [0] {\"\"}\n        [one] {\" \"}y { $session-waiting } estaba en espera\n       *[other] {\" \"}y { $session-waiting } estaban en espera\n    }.{ $session-taken ->\n        [0] { $session-waiting ->\n            [0] {\"\"}\n           *[other] {\" \"}Les aviso yo.\n        }\n       *[other] {\" \"}Les aviso yo.\n    } No se puede deshacer. ¿La suspendes?\n    .retry = Contesta «Sí» para suspender la sesión o «No» para dejarla como está.\n\ncancelled =\n    Listo, «{ $topic }» del { SHORTDAY($starts) } ya no se hace.{ $told ->\n        [0] { $missed ->\n            [0] { $later ->\n                [0] {\" \"}No había a quién avisar.\n               *[other] {\"\"}\n            }\n           *[other] {\"\"}\n        }\n        [one] {\" \"}Avisé a { $told } persona.\n       *[other] {\" \"}Avisé a { $told } personas.\n    }{ $later ->\n        [0] {\"\"}\n        [one] {\" \"}Es de noche: le aviso a { $later } persona desde las { HOUR($from) }.\n       *[other] {\" \"}Es de noche: les aviso a { $later } personas desde las { HOUR($from) }.\n    }{ $missed ->\n        [0] {\"\"}\n       *[other] {\" \"}No pude avisar a: { $missing }{ $more ->\n            [0] {\"\"}\n           *[other] {\" \"}y { $more } más\n        }. Están en PENDIENTES.\n    }{ $givenBack ->\n        [0] {\"\"}\n        [one] {\" \"}La convocatoria que esperaba aprobación regresó a quien la escribió, en CONVOCAR.\n       *[other] {\" \"}Las { $givenBack } convocatorias que esperaban aprobación regresaron a quien las escribió, en CONVOCAR.\n    }\nkept = Está bien, la sesión sigue como estaba.\ngone = Esa sesión ya empezó o alguien ya la suspendió. No cambié nada.\nnothing = No hay sesiones por venir que suspender.\nnotAllowed = Esta opción es solo para el equipo.\n\nnews =\n    Se suspendió una sesión, y ya no se va a hacer:\n    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.\n\n    Tu lugar o tu turno quedó cancelado; no tienes que hacer nada. Para ver otras escribe SESIONES.\n\nexpired = Pasó mucho tiempo y la sesión no se suspendió: sigue en pie. Para suspenderla escribe SUSPENDER SESIÓN.\n",
      "cancellation": "title = Cancelar un lugar\n\nregistration = ¿Cuál quieres cancelar? Contesta con su número.\n    .label =\n        { $relation ->\n            [all] Todos los lugares\n           *[one] { SHORTDAY($starts) } { HOUR($starts) }\n        }\n    .description =\n        { $relation ->\n            [all] Los { $all } de la lista\n           *[one] { $own ->\n                [yes] { $topic }\n               *[no] { $short }: { $topic }\n            }\n        }\n    .item =\n        { $relation ->\n            [all] Todos los lugares de la lista.\n           *[one] { $own ->\n                [yes] { $topic }\n               *[no] { $name }, { $topic }\n            }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->\n                [waitlisted] Lista de espera, turno { $turn }\n                [offered] Lugar apartado hasta { SHORTDAY($until) }, { HOUR($until) }\n               *[registered] Lugar apartado\n            }.\n        }\n    .retry = No encontré ese lugar. Contesta con el número de uno de la lista. Por ejemplo: 1.\n\nsure =\n    { $registration-relation ->\n        [all] Los { $registration-all } lugares de la lista.\n       *[one] { $registration-own ->\n            [yes] Tu { $registration-status ->\n                [waitlisted] turno en la lista de espera\n               *[other] lugar\n            }\n           *[no] { $registration-status ->\n                [waitlisted] El turno\n               *[other] El lugar\n            } de { $registration-name }\n        }: { $registration-topic }, { SHORTDAY($registration-starts) }, { HOUR($registration-starts) }-{ HOUR($registration-ends) }, { $registration-place }.\n    }\n\n    { $registration-relation ->\n        [all] ¿Quieres cancelarlos todos?\n       *[one] ¿Quieres cancelarlo?\n    }\n    .retry = Contesta «Sí» para cancelar o «No» para dejarlo como está.\n\ncancelled =\n    Listo, quedó cancelado: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.\n\n    Gracias por avisar. Para apartar otro lugar escribe INSCRIBIRME.\nallCancelled =\n    Listo, quedaron cancelados { $all } lugares.\n\n    Gracias por avisar. Para apartar otro lugar escribe INSCRIBIRME.\nkept = Está bien, todo sigue como estaba.\ngone = Eso ya no estaba apartado, así que no hay nada que cancelar. Escribe MIS SESIONES para ver lo que tienes.\nnothing = No tienes lugares que cancelar. Escribe INSCRIBIRME para apartar uno.\n\nexpired = Pasó mucho tiempo y no cancelé nada: tu lugar sigue apartado. Si ya no lo quieres, escribe CANCELAR.\n",
      "changeSession": "title = Cambiar una sesión\n\nsession = ¿Qué sesión quieres cambiar? Contesta con su número en la lista.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Lugares: { $taken } de { $capacity }.\n    .retry = No encontré esa sesión. Contesta con su número en la lista. Por ejemplo: 1.\n\nwhat = ¿Qué quieres cambiar?\n    .option-day = El día\n    .option-hours = El horario\n    .option-place = El lugar\n    .option-locality = La localidad\n    .option-topic = El tema\n    .option-capacity = El cupo\n    .option-lead = Quién la lleva\n    .retry = No encontré esa opción. Contesta con una de la lista. Por ejemplo: El horario.\n\ntopic = Ahora el tema es: { $session-topic }. ¿Cuál es el nuevo?\n    .retry = Escribe el tema en 50 letras o menos. Por ejemplo: Huertos con agua de lluvia.\n\nplace = Ahora es en: { $session-place }. ¿Cuál es el nuevo lugar? Escríbelo, o comparte el punto del mapa.\n    .retry = Escribe el lugar en 60 letras o menos, o comparte el punto del mapa. Por ejemplo: Salón ejidal, frente a la iglesia.\n\nplaceName = Tengo el punto del mapa. ¿Cómo se llama ese lugar?\n    .retry = Escribe cómo le dice la gente, en 50 letras o menos. Por ejemplo: Casa de salud.\n\nlocality = Ahora es en: { $session-locality }. ¿Cuál es la nueva localidad?\n    .label =\n        { $relation ->\n            [other] Otra localidad\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [other] Otra localidad\n           *[known] { $name }\n        }\n    .retry = Contesta con el número de una localidad. Si no está en la lista, contesta «Otra localidad».\n\notherLocality = ¿Cómo se llama la localidad?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.\n\nday = Ahora es el { DAY($session-starts) }. ¿Cuál es el nuevo día?\n    .retry = Escribe el día, de hoy en adelante. Por ejemplo: sábado 14 de junio, o 14/6.\n\nhours = Ahora es de { HOUR($session-starts) } a { HOUR($session-ends) }. ¿Cuál es el nuevo horario?\n    .retry = Escribe a qué hora empieza y a qué hora termina, el mismo día. Por ejemplo: de 10 a 12.\n\ncapacity = Ahora hay lugar para { $session-capacity }. ¿Para cuántas personas va a haber?\n    .retry = Escribe solo el número, de 1 a 9999. Por ejemplo: 30.\n\nlead =\n    { KNOWN($session-lead) ->\n        [yes] Ahora la lleva { $session-lead }.\n       *[no] Ahora nadie la lleva.\n    } ¿Quién la va a llevar?\n    .label =\n        { $relation ->\n            [self] Yo\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] Yo, { $name }\n           *[known] { $name }\n        }\n    .retry = No encontré a esa persona. Contesta con su número en la lista. Por ejemplo: 1.\n\nsure =\n    Sesión: { $oldTopic }, { SHORTDAY($oldStarts) }.\n    { $what ->\n        [topic] Antes: { $oldTopic }\n            Ahora: { $newTopic }\n        [place] Antes: { $oldPlace }\n            Ahora: { $newPlace }\n        [locality] Antes: { $oldLocality }\n            Ahora: { $newLocality }\n        [capacity] Antes: { $oldCapacity } { $oldCapacity ->\n                [one] lugar\n               *[other] lugares\n            }\n            Ahora: { $newCapacity } { $newCapacity ->\n                [one] lugar\n               *[other] lugares\n            }\n        [lead] Antes: { KNOWN($oldLead) ->\n                [yes] la llevaba { $oldLead }\n               *[no] nadie la llevaba\n            }\n            Ahora: la lleva { $newLead }\n       *[other] Antes: { DAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }\n            Ahora: { DAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n    }\n\n    { $onRoll ->\n        [0] {\"\"}\n        [one] Ya hay { $onRoll } persona en el pase de lista. Se quita, porque la sesión va a ser después.{\" \"}\n       *[other] Ya hay { $onRoll } personas en el pase de lista. Se quitan, porque la sesión va a ser después.{\" \"}\n    }{ $what ->\n        [capacity] ¿La cambio?\n        [lead] ¿La cambio?\n       *[other] Si la cambias, le aviso a quien tiene lugar o espera uno. ¿La cambio?\n    }\n    .retry = Contesta «Sí» para cambiarla o «No» para dejarla como está.\n\nsamePlace = En ese lugar ya está la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. ¿Sigo con el cambio?\n    .retry = Contesta «Sí» para seguir así o «No» para escoger otra cosa.\n\npast = El { SHORTDAY($plannedStarts) } a las { HOUR($plannedStarts) } ya pasó.\nleadBusy = { $busyName } ya lleva la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Escoge otra cosa, o cambia antes aquella sesión.\ntooFew =\n    { $taken ->\n        [0] Tiene que haber lugar al menos para una persona.\n        [one] Ya hay { $taken } lugar dado. El cupo no puede ser menor.\n       *[other] Ya hay { $taken } lugares dados. El cupo no puede ser menor.\n    }\nlongLocality = Ese nombre es muy largo: caben 40 letras.\nleadGone = Esa persona ya no está en el equipo.\n\nchanged =\n    Listo, la sesión «{ $newTopic }» quedó cambiada.{ $told ->\n        [0] { $missed ->\n            [0] { $later ->\n                [0] {\" \"}No había a quién avisar.\n               *[other] {\"\"}\n            }\n           *[other] {\"\"}\n        }\n        [one] {\" \"}Avisé a { $told } persona.\n       *[other] {\" \"}Avisé a { $told } personas.\n    }{ $later ->\n        [0] {\"\"}\n        [one] {\" \"}Es de noche: le aviso a { $later } persona desde las { HOUR($from) }.\n       *[other] {\" \"}Es de noche: les aviso a { $later } personas desde las { HOUR($from) }.\n    }{ $missed ->\n        [0] {\"\"}\n       *[other] {\" \"}No pude avisar a: { $missing }{ $more ->\n            [0] {\"\"}\n           *[other] {\" \"}y { $more } más\n        }. Están en PENDIENTES.\n    }{ $givenBack ->\n        [0] {\"\"}\n        [one] {\" \"}La convocatoria que esperaba aprobación regresó a quien la escribió, en CONVOCAR.\n       *[other] {\" \"}Las { $givenBack } convocatorias que esperaban aprobación regresaron a quien las escribió, en CONVOCAR.\n    }\nchangedQuietly =\n    Listo, la sesión «{ $newTopic }» quedó cambiada.{ $offered ->\n        [0] {\"\"}\n        [one] {\" \"}Ofrecí { $offered } lugar a quien estaba en espera.\n       *[other] {\" \"}Ofrecí { $offered } lugares a quienes estaban en espera.\n    }\nsame = Ya estaba así. No cambié nada.\nkept = Está bien, la sesión sigue como estaba.\nlistClosed = La lista de asistencia de esa sesión ya se cerró, así que su día y su hora no cambian. Para otra fecha escribe NUEVA SESIÓN.\ngone = Esa sesión ya empezó o alguien la suspendió. No cambié nada.\nnothing = No hay sesiones por venir que cambiar. Para crear una escribe NUEVA SESIÓN.\nnotAllowed = Esta opción es solo para el equipo.\n\nnews =\n    Cambió una sesión: { $oldTopic }.\n    { $what ->\n        [topic] Antes se llamaba: { $oldTopic }\n            Ahora se llama: { $newTopic }\n        [day] Antes: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }\n            Ahora: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n        [hours] Antes: { SHORTDAY($oldStarts) }, { HOUR($oldStarts) }-{ HOUR($oldEnds) }\n            Ahora: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n       *[other] Antes: { $oldPlace }, { $oldLocality }\n            Ahora: { $newPlace }, { $newLocality }\n    }\n    { $what ->\n        [day] Lugar: { $newPlace }, { $newLocality }\n        [hours] Lugar: { $newPlace }, { $newLocality }\n       *[other] Día: { SHORTDAY($newStarts) }, { HOUR($newStarts) }-{ HOUR($newEnds) }\n    }\n\n    Tu lugar o tu turno sigue igual. Si ya no puedes ir, escribe CANCELAR.\n\nexpired = Pasó mucho tiempo y la sesión no cambió: sigue como estaba. Para cambiarla escribe CAMBIAR SESIÓN.\n",
      "chart": "## Lo que se lee en el dibujo de un flujo (npm run flows -- graph).\n\nyes = sí\nno = no\notherwise = si no\nnone = no hay nada\nwithout = sin contestar\ncorrects = corrige\ncancels = cancelar\nbegins = Empieza con: { $words }\nmenu = menú { $place }\ncalled = otro flujo\nby = { $by }\nknown = se sabe { $path }\nunknown = no se sabe { $path }\nis = { $path } es { $value }\nisNot = { $path } no es { $value }\n",
      "chat": "# La conversación de ensayo en la terminal: npm run flows -- chat\n\n# Lo que se escribe después de la diagonal.\ncommand-wait = espera\ncommand-press = boton\ncommand-photo = foto\ncommand-voice = voz\ncommand-place = punto\ncommand-quote = cita\ncommand-who = soy\ncommand-channel = canal\ncommand-where = donde\ncommand-keys = teclas\ncommand-leave = salir\n\n# Quien escribe.\nme = yo\n\n# Palabras con que se dice qué es alguien, separadas por espacios.\nrole-stranger = nueva nuevo nadie\nrole-member = miembro registrada registrado\nrole-promoter = promotora promotor\nrole-coordinator = coordinadora coordinador\n\nbegins = Ensayo de { $institution }. Todo es inventado y nada sale de aquí. Para ver qué se puede hacer escribe /teclas.\nkeys =\n    Escribe como en el chat. Los botones se ven así: { \"{\" }Sí | No{ \"}\" }. Contesta con su número o con sus palabras.\n    /espera 2h: pasa el tiempo (también 30m o 3d)\n    /boton Sí: toca un botón (/boton 3: Sí, si está en el mensaje 3)\n    /foto, /voz, /punto: manda una foto, una nota de voz o un lugar (/foto palabras debajo)\n    /cita 3 sí: contesta al mensaje 3\n    /soy luz: sigue como otra persona (/soy pedro promotor, si no la hay)\n    /canal telegram: cambia de canal (o whatsapp, o linked)\n    /donde: en qué paso vas y qué se sabe\n    /salir: termina\npeople = Personas: { $people }.\nnow = Son las { HOUR($now) } del { DATE($now) }.\nyou = Ahora eres { $who }, en { $channel }.\nknown =\n    { $who } ({ $role ->\n        [stranger] persona nueva\n        [promoter] promotora\n        [coordinator] coordinadora\n       *[member] registrada\n    })\nmoment = { SHORTDAY($at) } { HOUR($at) }\nnowhere = No hay ninguna conversación abierta.\nnoTime = No entendí cuánto. Por ejemplo: /espera 2h\nnoSuchChoice = No hay ese botón. Están: { $choices }.\nnoChoices = No hay botones que tocar.\nnoSuchMessage = No hay ningún mensaje { $number } para citar. Por ejemplo: /cita 3 sí\nnoSuchChannel = Los canales son telegram, whatsapp y linked (un número vinculado).\nnoSuchRole = No entendí qué permiso tiene. Puede ser nadie, miembro, promotor o coordinador. Por ejemplo: /soy pedro promotor\nnoName = Di quién. Por ejemplo: /soy luz\nnoMessage = No hay ningún mensaje { $number }.\nnothingQuoted = Di qué mensaje y qué contestas. Por ejemplo: /cita 3 sí\nnotBegun = Este flujo no se empieza con palabras. Lo empieza otra cosa: escribe como lo harías en el chat.\nwrong = Algo falló: { $what }\nends = Fin del ensayo.\n",
      "checkIn": "title = Registrar asistencia\n\ncode = ¿Qué código te dieron? Son cuatro números.\n    .retry = Escribe solo los cuatro números del código. Por ejemplo: 4831.\n\nwho = ¿Quién llegó?\n    .label =\n        { $relation ->\n            [self] Yo\n            [all] Todas las personas\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] Yo, { $name }\n            [all] Todas las personas de la lista\n           *[known] { $name }\n        }\n    .retry = No entendí quién llegó. Contesta con el número de una opción. Por ejemplo: 1.\n\npresent =\n    { $own ->\n        [yes] Listo, { $name }. Tu asistencia quedó registrada\n       *[no] Listo. La asistencia de { $name } quedó registrada\n    }: { $topic }, { HOUR($at) }.\nallPresent = Listo. Quedó registrada la asistencia de { $people } personas: { $topic }, { HOUR($at) }.\nalready = Tu asistencia ya estaba registrada. No tienes que hacer nada más.\nover = El pase de lista de { $topic } ya no recibe mensajes. Si estuviste ahí, dile a quien dirige la sesión que te anote.\ntooEarly = Todavía no es hora de registrar tu asistencia. { $topic } empieza el { SHORTDAY($starts) }, { HOUR($starts) }.\ncancelled = Esa sesión se suspendió, y ya no se va a hacer: { $topic }, { SHORTDAY($starts) }. Para ver otras escribe SESIONES.\ntakenOff =\n    { $own ->\n        [yes] Tu nombre se quitó\n       *[no] El nombre de { $name } se quitó\n    } de esta lista. Si hubo un error, dile a quien dirige la sesión que lo anote.\nwrong = Ese código no es de un pase de lista abierto. Revisa los cuatro números y escribe ASISTENCIA con el código.\ntooMany = Fueron varios códigos equivocados. Dile a quien dirige la sesión que te anote, o intenta en diez minutos.\n\nexpired = Pasó mucho tiempo y no terminamos de registrar tu asistencia: no quedó anotada. Si estuviste, avisa a quien dirige la sesión.\n",
      "closeRoll": "title = Cerrar la lista\n\nroll = ¿Qué lista cierro?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.\n\nsure =\n    Así queda la lista de asistencia:\n    Motivo: { $topic }\n    Lugar: { $place }\n    Fecha: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }\n    Promotora o promotor: { $promoter }\n    { $count ->\n        [one] Asistencia: { $count } persona\n       *[other] Asistencia: { $count } personas\n    } ({ $bySelf } por mensaje, { $byPromoter ->\n        [one] { $byPromoter } anotada\n       *[other] { $byPromoter } anotadas\n    }){ $isEarly ->\n        [yes] {\"\"}\n            La sesión todavía no empieza. Si la cierras, quien llegue después no se puede registrar.\n       *[no] {\"\"}\n    }\n    { $unwritten ->\n        [0] {\"\"}\n        [one] {\"\"}\n            El documento no puede escribir un nombre que está en otra escritura: { $unwrittenNames }\n            Para que salga, anótalo con letras de la A a la Z. Luego quita el otro con QUITAR NOMBRE.\n            {\"\"}\n       *[other] {\"\"}\n            El documento no puede escribir { $unwritten } nombres que están en otra escritura: { $unwrittenNames }\n            Para que salgan, anótalos con letras de la A a la Z. Luego quita los otros con QUITAR NOMBRE.\n            {\"\"}\n    }\n    ¿La cierro?\n    .retry = Necesito saber si cierro la lista. Contesta «Sí» o «No».\n\nclosed =\n    Cerré la lista { $folio }: { $topic }, { $count ->\n        [one] { $count } persona\n       *[other] { $count } personas\n    }. En un momento te mando el documento.\nmissing =\n    Todavía no puedo cerrar la lista de { $topic }. Falta:{ $lacksAttendees ->\n        [yes] {\" \"}al menos una persona.\n       *[no] {\"\"}\n    }{ $lacksReason ->\n        [yes] {\" \"}el motivo.\n       *[no] {\"\"}\n    }{ $lacksPlace ->\n        [yes] {\" \"}el lugar.\n       *[no] {\"\"}\n    }{ $lacksDate ->\n        [yes] {\" \"}la fecha.\n       *[no] {\"\"}\n    }{ $lacksPromoter ->\n        [yes] {\" \"}el nombre de quien la dirige.\n       *[no] {\"\"}\n    }\n\n    Para anotar a alguien: + Juan Pérez. Para cambiar la sesión escribe CAMBIAR SESIÓN.\nalready = Esa lista ya estaba cerrada. Para verla escribe LISTAS.\nkept = Está bien, la lista sigue abierta.\nnotHeld = Esa sesión se suspendió o cambió de hora, y su lista no está abierta. Para ver las de hoy escribe PASE.\nnoneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE.\nnotAllowed = Esta opción es solo para el equipo.\n\nexpired = Pasó mucho tiempo y la lista no se cerró. Para cerrarla escribe CERRAR.\n",
      "common": "yes = Sí\nno = No\ncorrect = Corregir\ndone = Listo\ntakenBack = Quité lo último: «{ $answer }».\nlistAnew = Vamos otra vez con la lista, desde el principio.\nmore = Más opciones\nopen = Ver opciones\n\nwayOut = Perdón, no logro entender. Contesta otra vez, o escribe UNA PERSONA para hablar con alguien, o MENÚ para ver las opciones.\n\nroleOver = Eso lo hace quien es parte del equipo, y tu papel en el equipo terminó. No guardé nada de esto. Escribe MENÚ para ver lo que puedes hacer.\nnotForYou = Perdón, eso todavía no lo puedes hacer aquí. No guardé nada de esto. Escribe INSCRIBIRME para registrarte, o MENÚ para ver lo que puedes hacer.\n\nonlyWords =\n    No guardé { $media ->\n        [photo] tu foto\n        [video] tu video\n        [videoNote] tu video\n        [animation] tu imagen\n        [sticker] tu sticker\n        [voice] tu nota de voz\n        [audio] tu audio\n        [document] tu archivo\n        [location] tu ubicación\n        [contact] tu contacto\n        [poll] tu encuesta\n       *[other] tu mensaje\n    }: aquí necesito que me contestes con palabras.\nmediaKept =\n    Recibí { $media ->\n        [photo] tu foto\n        [video] tu video\n        [videoNote] tu video\n        [animation] tu imagen\n        [sticker] tu sticker\n        [voice] tu nota de voz\n        [audio] tu audio\n        [document] tu archivo\n        [location] tu ubicación\n        [contact] tu contacto\n        [poll] tu encuesta\n       *[other] tu mensaje\n    }. Por ahora solo puedo leer palabras. Escribe MENÚ para ver qué puedes hacer.\n\nnothingOpen = No entendí tu mensaje.\neitherNumber =\n    Ese número puede ser para la convocatoria o para lo que te pregunté antes.\n    Si es para la convocatoria, escribe: asistiré, no podré o tengo una duda.\n    Si es para lo de antes, contéstalo otra vez.\nfarewell = Con gusto. Escribe MENÚ cuando necesites algo.\ncancelledInside = Listo, eso lo dejamos. Seguimos con lo de antes. Para dejarlo también, escribe CANCELAR.\ncancelled =\n    Listo, lo dejamos aquí. { $kept ->\n        [place] Tu lugar en { $topic } sigue apartado. Para cancelarlo escribe CANCELAR.\n        [several] Lo que tienes sigue igual. Para cancelar algo escribe CANCELAR.\n       *[nothing] Escribe MENÚ cuando quieras seguir.\n    }\nresumed = Seguimos donde íbamos.\nflowMoved = Desde tu último mensaje cambié un poco mis preguntas. Lo que ya contestaste sigue igual.\nflowAnew = Desde tu último mensaje cambié mis preguntas, así que te las hago otra vez. Perdón por preguntarte de nuevo.\nflowGone = Eso que estabas haciendo ya no está disponible. Escribe MENÚ para ver lo que sí puedo hacer.\nlate = Ese botón es de una pregunta que ya pasó. Si tienes dudas, escribe MENÚ.\ncameLate = Tu mensaje me llegó hasta ahora, más de un día después. Si todavía lo necesitas, escríbelo otra vez.\nillegible = No pude leer tu mensaje: WhatsApp no me lo entregó bien. Escríbelo otra vez, por favor.\nlateAnswer = Contestaste una pregunta que ya pasó.\nedited = Vi que cambiaste un mensaje. Lo que ya quedó registrado sigue igual. Para corregir tus datos escribe CORREGIR.\nrevoked = Vi que borraste un mensaje. Lo que ya quedó registrado sigue igual. Para cancelar un lugar escribe CANCELAR.\nevidenceRevoked = Vi que borraste un mensaje. Lo que mostraba ya no cuenta en tu actividad. Escribe MIS ACTIVIDADES para verla.\nsorry = Perdón, algo falló de nuestro lado. Intenta otra vez en unos minutos. Si vuelve a fallar, escribe UNA PERSONA.\nflooded = Me llegaron muchos mensajes tuyos muy seguidos. Espera un minuto y escríbeme de nuevo.\ngroup = En un grupo no puedo atenderte, porque otras personas leen tus datos. Escríbeme en privado: { $link }\ngroupNoLink = En un grupo no puedo atenderte, porque otras personas leen tus datos. Escríbeme en un chat privado.\ntooLong = Ese mensaje es muy largo para mí. Mándalo más corto o en partes: de este no guardé nada.\nnothingBefore = Esta es la primera pregunta. No hay otra antes.\nnothingToCorrect = Todavía no hay nada que corregir: esta es la primera pregunta.\n",
      "confirmed": "title = Ver confirmados\n\nsession = ¿De qué sesión?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.\n\ncounted =\n    { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }:\n    Confirmados { $coming } · No podrán { $notComing } · Con duda { $question } · Sin respuesta { $silent }\n\n    Lugares apartados: { $taken } de { $capacity }.\nnone = No hay sesiones próximas.\n",
      "convocation": "title = Convocar\n\ndraft = Tienes convocatorias sin enviar. ¿Cuál quieres seguir?\n    .label =\n        { $relation ->\n            [new] Escribir una nueva\n            [waiting] Recuperar esta\n           *[draft] Seguir con esta\n        }\n    .item =\n        { $relation ->\n            [new] Escribir una nueva\n            [waiting] { $topic }: «{ $brief }», espera aprobación\n            [left] { $topic }: «{ $brief }», de { $author }\n           *[draft] { $topic }: «{ $brief }»\n        }\n    .retry = No encontré esa convocatoria. Contesta con el número de una opción. Por ejemplo: 1.\n\nsession = ¿A qué sesión convocas?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }.\n    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.\n\nmessage = Escribe el mensaje de la convocatoria. El día, la hora y el lugar los pongo yo.\n    .retry = Escribe el mensaje con palabras, en menos de 500 letras. Por ejemplo: Les invitamos a la plática sobre cuidado de personas mayores.\n\naudience = ¿A quién va dirigida?\n    .option-everyone = A toda la comunidad\n    .option-locality = A una localidad\n    .option-registered = A quien tiene lugar\n    .retry = Contesta «A toda la comunidad», «A una localidad» o «A quien tiene lugar».\n\nvillage = ¿A qué localidad?\n    .label = { $short }\n    .item = { $name }\n    .retry = No encontré esa localidad. Contesta con el número de una de la lista. Por ejemplo: 1.\n\nconvenes = ¿Quién convoca?\n    .option-self = Yo\n    .option-other = Otra persona\n    .retry = Contesta «Yo» u «Otra persona».\n\nconvener = ¿A nombre de quién sale? Escribe su nombre.\n    .retry = Escribe el nombre de quien convoca, solo con letras. Por ejemplo: Carmen Ruiz.\n\nreach =\n    { $total ->\n        [0] No llegará a nadie\n        [one] Llegará a { $total } persona\n       *[other] Llegará a { $total } personas\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}por Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}por WhatsApp\n           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram\n        }\n    }.\n    { $left ->\n        [0] Nadie queda fuera.\n        [one] Queda fuera { $left } persona:\n       *[other] Quedan fuera { $left } personas:\n    }{ $withoutConsent ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $withoutConsent } sin permiso.\n    }{ $optedOut ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $optedOut } con BAJA.\n    }{ $outsideWindow ->\n        [0] {\"\"}\n        [one] {\" \"}{ $outsideWindow } de WhatsApp que antes tiene que escribir.\n       *[other] {\" \"}{ $outsideWindow } de WhatsApp que antes tienen que escribir.\n    }{ $unreachable ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $unreachable } sin chat que responda.\n    }\n\nconfirm =\n    Así la van a leer:\n\n    { $message }\n\n    { $topic }\n    Día: { DAY($starts) }\n    Horario: { HOUR($starts) }-{ HOUR($ends) }\n    Lugar: { $place }, { $locality }\n    Dirigida a: { $audience ->\n        [locality] Personas de { $village }\n        [registered] Personas inscritas en la sesión\n       *[everyone] Toda la comunidad\n    }\n    Convoca: { $convener }\n\n    ¿La mando a revisión?\n    .which = ¿Qué quieres corregir?\n    .item-message = El mensaje\n    .item-audience = A quién va dirigida\n    .item-convenes = Quién convoca\n    .item-session = La sesión\n    .retry = Contesta «Sí» para mandarla a revisión, «Corregir» para cambiar algo o «No» para dejarla guardada.\n\nsummons =\n    { $message }\n\n    { $topic }\n    Día: { DAY($starts) }\n    Horario: { HOUR($starts) }-{ HOUR($ends) }\n    Lugar: { $place }, { $locality }\n    Dirigida a: { $audience ->\n        [locality] Personas de { $village }\n        [registered] Personas inscritas en la sesión\n       *[everyone] Toda la comunidad\n    }\n    Convoca: { $convener }\n\n    ¿Vas a asistir? Si no quieres recibir convocatorias escribe BAJA.\ncoming = Asistiré\nnotComing = No podré\nquestion = Tengo una duda\n\ntakeBack = Esta convocatoria espera aprobación. Si la recuperas, nadie la aprueba hasta que la mandes otra vez. ¿La recuperas?\n    .retry = Contesta «Sí» para recuperarla o «No» para dejarla en revisión.\nstillWaiting = Está bien, sigue en revisión. Te aviso cuando salga.\n\nsubmitted =\n    Listo, la mandé a revisión. { $reviewers ->\n        [one] La puede aprobar { $reviewers } persona del equipo\n       *[other] La puede aprobar cualquiera de { $reviewers } personas del equipo\n    }. Te aviso cuando salga.\nnoReviewer = Quedó guardada, pero nadie más del equipo puede aprobarla. Quien coordina puede invitar a alguien con INVITAR. Cuando esa persona entre, escribe CONVOCAR para seguir con tu convocatoria y mandarla.\nmissing =\n    Todavía no puede salir. Falta:{ $lacksMessage ->\n        [yes] {\" \"}el mensaje.\n       *[no] {\"\"}\n    }{ $lacksAudience ->\n        [yes] {\" \"}la población.\n       *[no] {\"\"}\n    }{ $lacksConvener ->\n        [yes] {\" \"}quién convoca.\n       *[no] {\"\"}\n    }{ $lacksDate ->\n        [yes] {\" \"}una fecha que no haya pasado.\n       *[no] {\"\"}\n    }{ $lacksPlace ->\n        [yes] {\" \"}el lugar.\n       *[no] {\"\"}\n    }{ $lacksHours ->\n        [yes] {\" \"}el horario.\n       *[no] {\"\"}\n    }\n\n    Quedó guardada. Para seguir con ella escribe CONVOCAR.\nnobody =\n    Quedó guardada, pero ahora no llegaría a nadie.\n    { $total ->\n        [0] No llegará a nadie\n        [one] Llegará a { $total } persona\n       *[other] Llegará a { $total } personas\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}por Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}por WhatsApp\n           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram\n        }\n    }.\n    { $left ->\n        [0] Nadie queda fuera.\n        [one] Queda fuera { $left } persona:\n       *[other] Quedan fuera { $left } personas:\n    }{ $withoutConsent ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $withoutConsent } sin permiso.\n    }{ $optedOut ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $optedOut } con BAJA.\n    }{ $outsideWindow ->\n        [0] {\"\"}\n        [one] {\" \"}{ $outsideWindow } de WhatsApp que antes tiene que escribir.\n       *[other] {\" \"}{ $outsideWindow } de WhatsApp que antes tienen que escribir.\n    }{ $unreachable ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $unreachable } sin chat que responda.\n    }\n\n    Para seguir con ella escribe CONVOCAR.\nkept = Está bien, quedó guardada. Para seguir con ella escribe CONVOCAR.\ngone = Esa convocatoria ya no se puede cambiar.\nnoSessions = No hay sesiones próximas. Para crear una escribe NUEVA SESIÓN.\nnoLocalities = Todavía no conozco ninguna localidad. Escribe CONVOCAR y elige a toda la comunidad.\n\napprovedNotice = { $decider } aprobó tu convocatoria de { $topic }. Ya está saliendo.\nreturnedNotice =\n    { $decider } te devolvió la convocatoria de { $topic }: «{ $because }»\n\n    Para corregirla escribe CORREGIR.\nstaleNotice = La sesión de { $topic } cambió, y tu convocatoria no salió todavía. Para revisarla y mandarla otra vez escribe CONVOCAR.\ncalledOffNotice = La sesión de { $topic } ya no se hace, y tu convocatoria no salió. Para usarla con otra sesión escribe CONVOCAR.\nbegunNotice = La sesión de { $topic } ya empezó y nadie aprobó tu convocatoria: no salió. Para usarla con otra sesión escribe CONVOCAR.\nsentNotice =\n    La convocatoria de { $topic } { $linked ->\n        [0] salió a\n       *[other] está saliendo a\n    } { $total ->\n        [one] { $total } persona\n       *[other] { $total } personas\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}por Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}por WhatsApp\n           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram\n        }\n    }.{ $linked ->\n        [0] {\"\"}\n       *[other] {\" \"}Por el número vinculado { $linked ->\n            [one] va\n           *[other] van\n        } { $linked }{ $spread ->\n            [never] , pero ya no alcanza el tiempo.\n            [today] , poco a poco: termina hoy hacia las { HOUR($through) }.\n           *[later] , poco a poco: termina hacia el { DAY($through) }.\n        }{ $paused ->\n            [yes] {\" \"}Ese número no puede empezar conversaciones hasta el { DAY($resumes) } a las { HOUR($resumes) }.\n           *[no] {\"\"}\n        }{ $late ->\n            [0] {\"\"}\n            [one] {\" \"}A { $late } no le llegará antes de la sesión.\n           *[other] {\" \"}A { $late } no les llegará antes de la sesión.\n        }\n    } Para ver qué contestan escribe CONFIRMADOS.\n\nexpired = Pasó mucho tiempo y la convocatoria no se mandó a aprobar. Si quedó un borrador, está en CONVOCAR.\n\n# Por el número vinculado salen pocos mensajes al día, y no alcanzó para todas las personas; o no se les pudo entregar.\nunreachedNotice =\n    A { $count ->\n        [one] { $count } persona no le\n       *[other] { $count } personas no les\n    } { $when ->\n        [before] alcanzará a llegar\n       *[after] alcanzó a llegar\n    } la convocatoria de { $topic } antes de la sesión.{ $late ->\n        [0] {\"\"}\n       *[other] {\" \"}Por el número vinculado de WhatsApp salen pocos mensajes al día.\n    }{ $refused ->\n        [0] {\"\"}\n        [one] {\" \"}A { $refused } no se le pudo entregar.\n       *[other] {\" \"}A { $refused } no se les pudo entregar.\n    }\n\n    { $when ->\n        [before] Avísales por otro medio: un cartel, una llamada o quien las conozca.\n       *[after] La próxima vez mándala con más días, o invita a la gente a escribir por Telegram.\n    }\n",
      "correction": "title = Corregir mis datos\n\nwhat = ¿Qué quieres corregir?\n    .label =\n        { $relation ->\n            [returned] La convocatoria\n           *[details] Mis datos\n        }\n    .retry = Contesta «La convocatoria» o «Mis datos».\n\nwho = ¿De quién son los datos que quieres corregir?\n    .label = { $short }\n    .item = { $name }\n    .retry = No entendí de quién son los datos. Contesta con el número de una opción. Por ejemplo: 1.\n\nfield = ¿Qué quieres corregir?\n    .option-name = Nombre\n    .option-locality = Localidad\n    .retry = Contesta «Nombre» o «Localidad».\n\nname = Ahora tengo el nombre así: { $who-name }. ¿Cuál es el correcto?\n    .retry = Escribe el nombre y los apellidos, solo con letras. Por ejemplo: María López Díaz.\n\nlocality = ¿Cuál es la localidad correcta?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.\n\ncorrected =\n    { $field ->\n        [locality] Listo. La localidad quedó así: { $locality }.\n       *[name] Listo. El nombre quedó así: { $name }.\n    }\nsame = Ya estaba así. No cambié nada.\nnothing = Todavía no tengo datos tuyos. Escribe INSCRIBIRME para empezar.\n\nexpired = Pasó mucho tiempo y no terminamos de corregir tus datos: siguen como estaban. Para cambiarlos escribe CORREGIR.\n",
      "demo": "# La demostración: su página, y lo que se inventa para ella.\n\ninstitution = Instituto Comunitario El Encino\n\nelderCare =\n    .topic = Cuidado de personas mayores\n    .place = Salón ejidal\nrainGarden =\n    .topic = Huertos con agua de lluvia\n    .place = Biblioteca comunitaria\nfirstAid =\n    .topic = Primeros auxilios en casa\n    .place = Casa de salud\n\ntitle = Convoca: demostración\nheading = Conversa con Convoca\nintro = Cuatro teléfonos, un mismo asistente: dos personas de la comunidad, una promotora y una coordinadora. Lo que escribes sigue el camino de un mensaje real.\ninvented = Las personas y las sesiones son inventadas. No escribas datos de nadie.\nnoScript = Sin JavaScript, recarga la página para ver las respuestas.\nlost = Se perdió la conexión con el servidor. Vuelvo a intentar.\nnotDelivered = El mensaje no llegó. Intenta de nuevo.\n\nphone = Teléfono de { $name }\notherPhone = Teléfono { $number }\nwhatsapp = WhatsApp\ntelegram = Telegram\nbot = Convoca\nnewPerson = Persona nueva\n    .title = Cambia este teléfono por el de alguien que nunca ha escrito\nconversation = Conversación en { $phone }\nemptyStaff = Aún no hay mensajes. Escribe «equipo» para ver lo que puedes hacer.\nempty = Aún no hay mensajes. Escribe «Hola» para empezar.\ntoday = Hoy es { DAY($at) }, { HOUR($at) }\nnextDay = Pasar a mañana\n    .title = Adelanta el reloj de la demostración a las nueve de la mañana del día siguiente\nday = { DAY($at) }\npromoter = promueve\ncoordinator = coordina\nimage = Imagen\nearlier = Se reinició el servidor: lo que este teléfono escribió antes no se guarda.\n\nours = Convoca:\ntheirs = Tú:\ntime = { HOUR($at) }\nonItsWay = Enviando\narrived = Entregado\nrefused = No llegó\nagain = Reintentar\n\nsay = Mensaje de { $phone }\n    .placeholder = Escribe un mensaje\nsend = Enviar\nattach =\n    .photo = Enviar una foto de ejemplo\n    .voice = Enviar una nota de voz de ejemplo\n    .place = Compartir un lugar de ejemplo\nphoto =\n    .alt = Foto: tres personas frente a dos casas\nvoice =\n    .said = Nota de voz, 0:07\nplace =\n    .name = El Llano\nclose = Cerrar\n\n# Lo que se puede tocar para decirlo: palabras que el asistente entiende.\ntryHello = Hola\ntrySessions = mis sesiones\ntryStop = BAJA\ntryTeam = equipo\ntryCall = convocar\ntryRoll = pase\ntryPending = pendientes\ntryConfirmed = confirmados\ntry = Prueba con\n",
      "documents": "folio =\n    Folio { $folio }{ $version ->\n        [1] {\"\"}\n       *[other] , versión { $version }\n    }\npage = Página { $page } de { $pages }\nfoot = { $norm }. Se hizo el { DATE($made) }, { HOUR($made) }.\nwhen = { DATE($starts) }, { HOUR($starts) }-{ HOUR($ends) }\nhour = { HOUR($at) }\npeople =\n    { $count ->\n        [one] { $count } persona\n       *[other] { $count } personas\n    }\n\nfact-reason = Motivo\nfact-place = Lugar\nfact-date = Fecha\nfact-promoter = Promotora o promotor\nfact-attendees = Asistencia\n\ncolumn-number = Núm.\ncolumn-name = Nombre\ncolumn-hour = Hora\ncolumn-method = Registro\notherScript = (nombre en otra escritura)\nmethod-self = Por mensaje\nmethod-promoter = Anotación en la sesión\n\nattendanceList = Lista de asistencia\nattendanceList-norm = Lista de asistencia, como la pide la norma NUASS004.01\nattendanceList-file = lista-de-asistencia-{ $folio }{ $version ->\n        [1] {\"\"}\n       *[other] -v{ $version }\n    }\nattendanceList-closed =\n    { $count ->\n        [0] Mientras la lista estuvo abierta no se anotó a nadie\n        [one] Asistió { $count } persona\n       *[other] Asistieron { $count } personas\n    }. La lista se cerró el { DATE($closed) }, { HOUR($closed) }.\n\naddendum = Anexo { $number }\naddendum-by = Lo agregó { $by } el { DATE($at) }, { HOUR($at) }, después de cerrar la lista.\n",
      "enrolment": "consent =\n    Hola. Soy el asistente de { $institution }.\n\n    Para apuntarte a las sesiones guardamos tu nombre, tu localidad y tu dirección de chat. Los usamos para organizar las sesiones y avisarte. No los vendemos ni los compartimos. Puedes verlos, corregirlos o pedir que los borremos.\n\n    { consent.link }\n\n    ¿Aceptas?\n    .link =\n        { KNOWN($link) ->\n            [yes] El aviso de privacidad completo está aquí: { $link }\n           *[no] Para leer el aviso de privacidad completo escribe AVISO.\n        }\n    .retry = Necesito saber si aceptas el aviso de privacidad. Contesta «Sí» o «No».\n\nrenewal =\n    Cambió nuestro aviso de privacidad, y te pregunto otra vez.\n\n    Guardamos tu nombre, tu localidad y tu dirección de chat. Los usamos para organizar las sesiones y avisarte. No los vendemos ni los compartimos. Puedes verlos, corregirlos o pedir que los borremos.\n\n    { renewal.link }\n\n    ¿Aceptas?\n    .link =\n        { KNOWN($link) ->\n            [yes] El aviso de privacidad completo está aquí: { $link }\n           *[no] Para leer el aviso de privacidad completo escribe AVISO.\n        }\n    .retry = Necesito saber si aceptas el aviso de privacidad. Contesta «Sí» o «No».\n\nname = ¿Cómo te llamas?\n    .retry = Escribe tu nombre y apellidos, solo con letras. Por ejemplo: María López Díaz. Si ya te registraste en otro chat, escribe YA ME REGISTRÉ.\n\nlocality = ¿En qué localidad vives?\n    .retry = Escribe el nombre de tu pueblo, ejido o colonia. Por ejemplo: San Isidro.\n\nlocalitySure = ¿{ $locality } es el pueblo, ejido o colonia donde vives?\n    .retry = Contesta «Sí» si vives en { $locality }, o «No» para escribir tu localidad.\n\nnothingKept =\n    Está bien. No guardé tu nombre ni tu localidad.\n\n    Sin eso no puedo apartarte un lugar, pero sí informarte. Escribe SESIONES para ver las fechas, AYUDA para ver qué más puedes hacer o AVISO para leer el aviso. Si quieres hablar con alguien, escribe UNA PERSONA.\n\nstillKept =\n    Está bien. Lo que ya apartaste sigue igual, y tus datos siguen guardados como antes.\n\n    Sin aceptar el aviso no puedo apartarte otro lugar, pero sí informarte. Escribe SESIONES para ver las fechas o AVISO para leer el aviso. Si quieres que borremos tus datos, escribe UNA PERSONA.\n",
      "evidence": "unsorted = Actividad\n\ntooBig =\n    { $media ->\n        [photo] Esa foto\n        [voice] Esa nota de voz\n        [audio] Ese audio\n        [document] Ese archivo\n        [animation] Esa imagen\n       *[video] Ese video\n    } de «{ $what }», { SHORTDAY($on) }, pesa más de 16 MB y no se pudo guardar. Prueba con algo más corto o de menos calidad. Lo demás está guardado.\nempty =\n    { $media ->\n        [photo] Esa foto\n        [voice] Esa nota de voz\n        [audio] Ese audio\n        [document] Ese archivo\n        [animation] Esa imagen\n       *[video] Ese video\n    } de «{ $what }», { SHORTDAY($on) }, llegó sin contenido y no se pudo guardar. Por favor envía otra vez lo mismo. Lo demás está guardado.\ngone =\n    { $media ->\n        [photo] Esa foto\n        [voice] Esa nota de voz\n        [audio] Ese audio\n        [document] Ese archivo\n        [animation] Esa imagen\n       *[video] Ese video\n    } de «{ $what }», { SHORTDAY($on) }, ya no está en el chat o no se puede descargar. Por favor envía otra vez lo mismo. Lo demás está guardado.\nfailed =\n    { $media ->\n        [photo] Esa foto\n        [voice] Esa nota de voz\n        [audio] Ese audio\n        [document] Ese archivo\n        [animation] Esa imagen\n       *[video] Ese video\n    } de «{ $what }», { SHORTDAY($on) }, no se pudo descargar después de varios intentos. Por favor envía otra vez lo mismo. Lo demás está guardado.\n",
      "help": "title = Ayuda\n\nteam =\n    Para tu trabajo en el equipo puedes escribir:\n    EQUIPO para ver todas las opciones.\n    NUEVA SESIÓN, CAMBIAR SESIÓN o SUSPENDER SESIÓN.\n    NUESTRAS SESIONES para ver las que vienen.\n    CONVOCAR para invitar, y POR APROBAR para revisar.\n    PREGUNTAS para contestar dudas.\n    CONFIRMADOS para ver quién viene.\n    PASE para pasar lista, CERRAR al terminar y LISTAS para verlas.\n    ACTIVIDAD para contar lo que hiciste, y MIS ACTIVIDADES para verlo.\n    PENDIENTES para ver qué hay por atender.\n    MENÚ para lo que ve la comunidad.\n    ATRÁS, CORREGIR o CANCELAR en medio de algo.\n    UNA PERSONA para hablar con alguien.\n\ntext =\n    Te ayudo a apartar un lugar en las sesiones. Puedes escribir:\n    INSCRIBIRME para apartar un lugar.\n    SESIONES para ver fechas y lugares.\n    MIS SESIONES para ver lo que tienes.\n    ASISTENCIA cuando llegues a una sesión.\n    CANCELAR para dejar algo o cancelar un lugar.\n    CORREGIR para corregir tus datos.\n    ATRÁS para volver a la pregunta anterior.\n    AVISO para leer el aviso de privacidad.\n    YA ME REGISTRÉ si te registraste en otro chat.\n    IDIOMA para cambiar de idioma.\n    BAJA para dejar de recibir avisos.\n    UNA PERSONA para hablar con alguien.\n",
      "human": "title = Hablar con alguien\n\nnoted = Listo. Avisé al equipo que quieres hablar con una persona. Alguien te buscará en cuanto pueda.\nalreadyNoted = El equipo ya sabe que quieres hablar con una persona. Alguien te buscará en cuanto pueda.\n\nabout = Avisé al equipo que quieres hablar con una persona. ¿De qué se trata? Escríbelo en un mensaje.\n    .retry = Escribe con palabras de qué se trata. Para dejarlo así escribe CANCELAR.\ntold = Listo, le pasé tu mensaje al equipo. Alguien te buscará en cuanto pueda.\nleft = Está bien. El equipo ya sabe que quieres hablar con una persona. Alguien te buscará en cuanto pueda.\n\ntoStaff =\n    { KNOWN($name) ->\n        [yes] { $name }\n       *[no] Una persona sin registro\n    }{ KNOWN($locality) ->\n        [yes] , { $locality }\n       *[no] {\"\"}\n    }, { $channel ->\n        [whatsapp] WhatsApp\n       *[telegram] Telegram\n    }{ KNOWN($phone) ->\n        [yes] {\" \"}{ $phone }\n       *[no] {\"\"}\n    }: quiere hablar con una persona. Escribe PENDIENTES para ver qué falta atender.\n\ntoStaffDiscreet = Alguien quiere hablar con una persona. Escribe PENDIENTES para ver quién.\n\nreasonDiscreet = Quien quiere hablar con una persona ya dijo de qué se trata. Para leerlo a solas escribe PENDIENTES.\n\nreasonToStaff =\n    { KNOWN($name) ->\n        [yes] { $name }\n       *[no] Una persona sin registro\n    }{ KNOWN($locality) ->\n        [yes] , { $locality }\n       *[no] {\"\"}\n    }, { $channel ->\n        [whatsapp] WhatsApp\n       *[telegram] Telegram\n    }{ KNOWN($phone) ->\n        [yes] {\" \"}{ $phone }\n       *[no] {\"\"}\n    } escribe: «{ $about }»\n\n    Escribe PENDIENTES para contestarle.\n",
      "invite": "title = Invitar al equipo\n\nalone = Varias personas usan este teléfono, y con el código cualquiera entra al equipo. ¿Lo lees tú, a solas?\n    .retry = Contesta «Sí» para seguir, o «No» para dejarlo.\nlater = Está bien, no hice ningún código. Cuando estés a solas, escribe INVITAR.\n\nrole = ¿Qué permiso le quieres dar?\n    .option-promoter = Promotor(a)\n    .option-coordinator = Coordinador(a)\n    .retry = Contesta «Promotora» o «Coordinadora».\n\nforward =\n    { $institution } te invita a su equipo, con permiso de { $role }. Soy su asistente. Conmigo preparas las sesiones, invitas a la gente y pasas lista.\n\n    Para entrar escríbeme este código: { $code }\n    { KNOWN($links) ->\n        [yes] Estoy aquí:\n            { $links }\n       *[no] Escríbelo en el chat de { $institution }.\n    }\n\ninvited = Reenvía a esa persona el mensaje con el código. Da permiso de { $role }, sirve una sola vez y vence el { SHORTDAY($until) } a las { HOUR($until) }. No se lo mandes a nadie más.\ntooMany = Ya tienes { $most } invitaciones abiertas. Espera a que las usen o a que venzan.\nnotAllowed = Esta opción es solo para quien coordina.\n\ntaken =\n    { $name } usó tu invitación. Desde hoy tiene permiso de { $role }.{ $unsent ->\n        [yes] {\" \"}Ya puede aprobar la convocatoria que guardaste. Para mandarla escribe CONVOCAR.\n       *[no] {\"\"}\n    }\njoined = { $name } se unió al equipo con permiso de { $role }. Le dio el permiso { $inviter }. Para ver quiénes son escribe PERSONAL.\n\nexpired = Pasó mucho tiempo y no hice ningún código. Para invitar escribe INVITAR.\n",
      "language": "title = Cambiar idioma\n\nes = Español\nen = English\n\nlanguage = ¿En qué idioma quieres que te escriba?\n    .label = { $name }\n    .retry = No encontré ese idioma. Contesta con uno de la lista. Por ejemplo: Español.\n\nset = Listo. Desde ahora te escribo en { $language }.\nonly = Por ahora solo escribo en este idioma.\n",
      "link": "# What `npm run link` says in the terminal, to whoever links a phone.\n\nscan =\n    En el teléfono que va a contestar: abre WhatsApp, toca Ajustes (o los tres puntos) y luego Dispositivos vinculados.\n    Toca Vincular dispositivo.\n    Apunta la cámara a este cuadro. Cambia seguido: usa siempre el último.\ntype =\n    En el teléfono que va a contestar: abre WhatsApp, toca Ajustes (o los tres puntos) y luego Dispositivos vinculados.\n    Toca Vincular dispositivo y después Vincular con número de teléfono.\n    Escribe este código: { $code }\nnewCode = Este código es nuevo, y el anterior ya no sirve: { $code }\ntooSmall =\n    ¿No ves el cuadro completo? Agranda la ventana o haz más chica la letra.\n    O usa un código. Detén esto con Ctrl+C y ejecuta: npm run link -- --number 5219511234567\nwaiting = Esperando a WhatsApp…\naway = No hay conexión con WhatsApp. Sigo intentando: revisa el internet de esta computadora.\nturnedAway =\n    WhatsApp rechaza la conexión por ahora ({ $code }). Sigo intentando.\n    Si no cambia, intenta más tarde, o busca una versión nueva de Convoca.\nlinked =\n    Listo: el teléfono quedó vinculado.\n    Si Convoca ya está abierta, se conecta sola en unos segundos. Si no, ejecuta: npm start\n\nnotSwitchedOn =\n    Falta WHATSAPP_LINKED=1 en el archivo .env: con eso Convoca usa el WhatsApp de un teléfono.\n    Ponlo y ejecuta otra vez: npm run link\nbadNumber =\n    «{ $number }» no es un número completo. Escríbelo con el código del país, solo con cifras.\n    Por ejemplo: npm run link -- --number 5219511234567\nnoCountry =\n    A «{ $number }» le falta la clave del país. La de México es 52, y a veces 521.\n    Por ejemplo: npm run link -- --number 529511234567\nbadOption =\n    No conozco «{ $option }».\n    Se puede: npm run link, npm run link -- --number 5219511234567, npm run link -- --again\nalready =\n    Ya hay un teléfono vinculado.\n    Para vincular otro, o el mismo otra vez: npm run link -- --again\nalreadyRestricted =\n    Ya hay un teléfono vinculado, y WhatsApp no deja entrar a su número. No lo vincules otra vez: empeora las cosas.\n    Abre WhatsApp en el teléfono: ahí dice hasta cuándo. Cuando termine, cierra Convoca y ábrela otra vez.\nagainRestricted =\n    WhatsApp no deja entrar a este número. Si lo vinculas otra vez lo empeoras, y lo vinculado ahora se pierde.\n    Abre WhatsApp en el teléfono: ahí dice hasta cuándo. Si vas a vincular otro número: { $command }\nalreadyReplaced =\n    Ya hay un teléfono vinculado, y otro programa lo está usando. No hace falta vincularlo otra vez.\n    Cierra ese programa. Después cierra Convoca aquí y ábrela otra vez.\nalreadyBroken =\n    Ya hay un teléfono vinculado, y la conexión falló. Cierra Convoca y ábrela otra vez: así no se pierde nada.\n    Solo si sigue igual: npm run link -- --again. Lo que la gente escriba mientras tanto queda solo en el teléfono.\nserverHasIt =\n    Convoca está usando el número en este momento. Ciérrala primero y ejecuta otra vez: { $command }\n    Si se cerró de golpe, espera un minuto.\notherLink = Otra ventana está vinculando un teléfono. Termina ahí, o ciérrala.\nagain = Listo: el teléfono de antes quedó desvinculado y se olvidó.\nagainByHand =\n    Se olvidó el teléfono de antes, pero no hubo cómo avisarle.\n    En él, en Dispositivos vinculados, quita lo que ya no uses.\nstopped =\n    Ningún teléfono quedó vinculado.\n    Cuando quieras vincularlo: npm run link\ntooLate =\n    Pasaron { $minutes } minutos y nadie vinculó el teléfono.\n    Cuando lo tengas a la mano, ejecuta otra vez: npm run link\nnoCode =\n    WhatsApp no dio un código para ese número. Revisa el número, o usa el cuadro: npm run link\ntooOften =\n    WhatsApp no da más códigos por ahora: se pidieron muchos seguidos.\n    Espera una hora, o usa el cuadro: npm run link\nfailed =\n    WhatsApp no vinculó el teléfono ({ $state }{ $code ->\n        [none] {\"\"}\n       *[other] , { $code }\n    }). Espera unos minutos y ejecuta otra vez: npm run link\n",
      "lists": "title = Listas de asistencia\n\nroll = ¿Qué lista quieres ver?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { $count ->\n            [one] { $count } persona\n           *[other] { $count } personas\n        }.\n    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.\n\nsent = Te mando la lista de { $topic }, { SHORTDAY($starts) }.\nnone = Todavía no hay listas cerradas. Para pasar lista escribe PASE.\n\ndocument =\n    Lista de asistencia { $folio }{ $parts ->\n        [1] {\"\"}\n       *[other] , parte { $part } de { $parts }\n    }.\nfailed = No pude hacer el documento de la lista { $folio }. Los datos están guardados. Escribe LISTAS para intentarlo otra vez.\nnotAllowed = Esta opción es solo para el equipo.\n",
      "menu": "title = Menú\n\nflow = ¿Qué quieres hacer?\n    .label = { $title }\n    .retry = No encontré esa opción. Contesta con una de la lista. Por ejemplo: Mis sesiones.\n\nnothing = Por ahora no hay nada que elegir. Si quieres hablar con alguien, escribe UNA PERSONA.\n",
      "myActivities": "title = Mis actividades\n\n# Una actividad en una línea; la usan los demás textos.\nline =\n    { $what }{ KNOWN($where) ->\n        [yes] {\" · \"}{ $where }\n       *[no] {\"\"}\n    } · { SHORTDAY($on) }{ KNOWN($year) ->\n        [yes] {\" \"}{ $year }\n       *[no] {\"\"}\n    }{ KNOWN($howMany) ->\n        [yes] {\" · \"}{ $howMany }\n       *[no] {\"\"}\n    }{ $photos ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $photos } foto\n       *[other] {\" · \"}{ $photos } fotos\n    }{ $voices ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $voices } nota de voz\n       *[other] {\" · \"}{ $voices } notas de voz\n    }{ $files ->\n        [0] {\"\"}\n        [one] {\" · \"}{ $files } archivo\n       *[other] {\" · \"}{ $files } archivos\n    }{ $places ->\n        [0] {\"\"}\n       *[other] {\" · \"}ubicación\n    }\n\nactivity = Tus actividades, desde la más reciente. ¿Cuál quieres ver? Contesta con su número.\n    .label =\n        { SHORTDAY($on) }{ KNOWN($year) ->\n            [yes] {\" \"}{ $year }\n           *[no] {\"\"}\n        }\n    .description =\n        { $what }{ $standing ->\n            [noted] . Por confirmar\n           *[confirmed] {\"\"}\n        }\n    .item =\n        { line }{ $standing ->\n            [noted] {\" · \"}por confirmar\n           *[confirmed] {\"\"}\n        }\n    .group =\n        { $week ->\n            [this] Esta semana\n           *[before] Antes\n        }\n    .retry = No encontré esa actividad. Contesta con su número en la lista. Por ejemplo: 1.\n\nwhole =\n    { line }.\n    { KNOWN($words) ->\n        [yes] «{ $words }»\n       *[no] Todavía no me has contado qué hiciste.\n    }\n    { $standing ->\n        [noted] Está por confirmar.\n       *[confirmed] Está confirmada.\n    }\n\ndeedNoted = ¿Qué quieres hacer?\n    .option-confirm = Confirmar\n    .option-correct = Corregir\n    .option-add = Agregar foto o voz\n    .option-remove = Quitar\n    .retry = Contesta «Confirmar», «Corregir», «Agregar foto o voz» o «Quitar».\ndeed = ¿Qué quieres hacer?\n    .option-correct = Corregir\n    .option-add = Agregar foto o voz\n    .option-remove = Quitar\n    .retry = Contesta «Corregir», «Agregar foto o voz» o «Quitar». Para salir escribe CANCELAR.\n\nfield = ¿Qué quieres corregir?\n    .option-kind = El tipo\n    .option-locality = La localidad\n    .option-day = El día\n    .option-counts = Los números\n    .option-text = Lo que conté\n    .retry = Contesta con lo que quieres corregir. Por ejemplo: El día.\nnewKind = ¿Qué tipo de actividad fue?\n    .option-homeVisit = Visita domiciliaria\n    .option-talk = Plática o taller\n    .option-guidance = Orientación\n    .option-meeting = Reunión\n    .option-delivery = Entrega de apoyos\n    .option-walkthrough = Recorrido o difusión\n    .option-referral = Canalización\n    .option-other = Otra\n    .retry = Elige el tipo de actividad. Por ejemplo: Visita domiciliaria.\nnewLocality = ¿En qué localidad fue?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: El Llano.\nnewDay = ¿Qué día fue?\n    .retry = Escribe un día que ya pasó, o «hoy». Por ejemplo: ayer, el lunes, 12 de mayo. Si fue otro año, escribe también el año.\nnewCounts = ¿Cuántas personas, casas o cosas fueron? Escribe cada número con lo que cuenta.\n    .retry = Escribe cada número con lo que cuenta. Por ejemplo: 6 casas, 2 rechazos. Si no hay números, escribe «ninguno».\nnewText = Escribe otra vez qué hiciste. Lo de antes queda guardado en el historial.\n    .retry = Cuéntame con tus palabras qué hiciste, dónde y con cuántas personas. No basta con decir que ya está hecho. Por ejemplo: Visité 6 casas en El Llano, orienté sobre vacunas, 2 rechazos.\ncorrected = Listo, quedó así: { line }.\ntoldAnew =\n    Listo. De lo que contaste entendí esto: { line }.\n\n    Si algo no es así, escribe MIS ACTIVIDADES y corrígelo.\nsame = Ya estaba así. No cambié nada.\n\ntold = ¿Qué hiciste? Cuéntame qué, dónde y con cuántas personas.\n    .retry = Cuéntame con tus palabras qué hiciste, dónde y con cuántas personas. No basta con decir que ya está hecho. Por ejemplo: Visité 6 casas en El Llano, orienté sobre vacunas, 2 rechazos.\nkind = ¿Qué tipo de actividad fue?\n    .option-homeVisit = Visita domiciliaria\n    .option-talk = Plática o taller\n    .option-guidance = Orientación\n    .option-meeting = Reunión\n    .option-delivery = Entrega de apoyos\n    .option-walkthrough = Recorrido o difusión\n    .option-referral = Canalización\n    .option-other = Otra\n    .retry = Elige el tipo de actividad. Por ejemplo: Visita domiciliaria.\nlocality = ¿En qué localidad fue?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: El Llano.\nconfirmed = Confirmada: { line }.\n\nsent = Manda la foto, la nota de voz, el archivo o tu ubicación. Puedes mandar varias. ¿Ya es todo?\n    .option-enough = Ya es todo\n    .option-later = Mejor después\n    .retry = Manda otra, o contesta «Ya es todo».\nadded = Listo: { line }.\nlater = Está bien. Cuando quieras, escribe MIS ACTIVIDADES.\n\nsure = ¿Quitar esta actividad? Ya no contará en tu reporte.\n    .retry = Contesta «Sí» para quitarla o «No» para dejarla.\nremoved = Listo, quité esta actividad: { line }.\nkept = Está bien, la actividad sigue igual.\n\nmedia-kept = { $media ->\n        [photo] Guardé tu foto\n        [video] Guardé tu video\n        [videoNote] Guardé tu video\n        [animation] Guardé tu imagen\n        [voice] Guardé tu nota de voz\n        [audio] Guardé tu audio\n        [location] Guardé tu ubicación\n       *[document] Guardé tu archivo\n    }.\nmedia-begun = { $media ->\n        [photo] Guardé tu foto\n        [video] Guardé tu video\n        [videoNote] Guardé tu video\n        [animation] Guardé tu imagen\n        [voice] Guardé tu nota de voz\n        [audio] Guardé tu audio\n        [location] Guardé tu ubicación\n       *[document] Guardé tu archivo\n    } como una actividad nueva, por confirmar.\n\nnothing = Todavía no tienes actividades. Cuéntame qué hiciste, o manda una foto, y la registro.\nmedia-full = Recibí muchos archivos seguidos, y esto ya no lo guardé. Si hace falta, termina aquí y escribe otra vez MIS ACTIVIDADES.\nmedia-notAllowed = Esta opción es solo para el equipo.\nnotAllowed = Esta opción es solo para el equipo.\ngone = Esa actividad ya no está. Escribe MIS ACTIVIDADES para ver las que tienes.\n\nexpired = Pasó mucho tiempo y no terminamos con tu actividad: sigue como estaba. Para verla escribe MIS ACTIVIDADES.\n",
      "myCode": "title = Mi código\n\nunknown = En este chat todavía no te conozco. Escribe MI CÓDIGO en el chat donde te registraste. Si es tu primera vez, escribe INSCRIBIRME.\n\nalone = Varias personas usan este teléfono, y con el código cualquiera puede escribir como si fueras tú. ¿Lo lees tú, a solas?\n    .retry = Contesta «Sí» para ver tu código, o «No» para dejarlo.\nlater = Está bien, no hice ningún código. Cuando estés a solas, escribe MI CÓDIGO.\n\ncode = Tu código es { $code }\ngiven = Escribe ese código en tu otro chat, y ahí también te reconozco. Vale 15 minutos. No se lo des a nadie.\ntooMany = Hoy ya pediste muchos códigos. Intenta mañana, o escribe UNA PERSONA.\n",
      "mySessions": "title = Mis sesiones\n\nlist = Esto es lo que tienes. Para cancelar un lugar escribe CANCELAR.\n    .item =\n        • { $own ->\n            [yes] { $topic }\n           *[no] { $name }, { $topic }\n        }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }. { $status ->\n            [waitlisted] Lista de espera, turno { $turn }\n            [offered] Lugar apartado hasta { SHORTDAY($until) }, { HOUR($until) }\n           *[registered] Lugar apartado\n        }.\n\nnothing = No tienes lugares apartados. Escribe INSCRIBIRME para apartar uno.\n",
      "newSession": "title = Nueva sesión\n\ntopic = ¿Cuál es el tema de la sesión?\n    .retry = Escribe el tema en 50 letras o menos. Por ejemplo: Huertos con agua de lluvia.\n\nplace = ¿En qué lugar va a ser? Escríbelo, o comparte el punto del mapa.\n    .retry = Escribe el lugar en 60 letras o menos, o comparte el punto del mapa. Por ejemplo: Salón ejidal, frente a la iglesia.\n\nplaceName = Tengo el punto del mapa. ¿Cómo se llama ese lugar?\n    .retry = Escribe cómo le dice la gente, en 50 letras o menos. Por ejemplo: Casa de salud.\n\nlocality = ¿En qué localidad?\n    .label =\n        { $relation ->\n            [other] Otra localidad\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [other] Otra localidad\n           *[known] { $name }\n        }\n    .retry = Contesta con el número de una localidad. Si no está en la lista, contesta «Otra localidad».\n\notherLocality = ¿Cómo se llama la localidad?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.\n\nday = ¿Qué día va a ser?\n    .retry = Escribe el día, de hoy en adelante. Por ejemplo: sábado 14 de junio, o 14/6.\n\nhours = ¿De qué hora a qué hora?\n    .retry = Escribe a qué hora empieza y a qué hora termina, el mismo día. Por ejemplo: de 10 a 12.\n\ncapacity = ¿Para cuántas personas hay lugar?\n    .retry = Escribe solo el número, de 1 a 9999. Por ejemplo: 30.\n\nlead = ¿Quién la va a llevar?\n    .label =\n        { $relation ->\n            [self] Yo\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] Yo, { $name }\n           *[known] { $name }\n        }\n    .retry = No encontré a esa persona. Contesta con su número en la lista. Por ejemplo: 1.\n\nreadBack =\n    Revisa la sesión:\n    Tema: { $topic }\n    Día: { DAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }\n    Lugar: { $where }{ $onMap ->\n        [yes] {\" \"}(con punto en el mapa)\n       *[no] {\"\"}\n    }, { $village }\n    Cupo: { $seats } { $seats ->\n        [one] lugar\n       *[other] lugares\n    }\n    La lleva: { $leadName }\n\n    ¿Es correcto?\n    .item-topic = El tema\n    .item-place = El lugar\n    .item-locality = La localidad\n    .item-day = El día\n    .item-hours = El horario\n    .item-capacity = El cupo\n    .item-lead = Quién la lleva\n    .which = ¿Qué quieres corregir?\n    .retry = Contesta «Sí» para crear la sesión, «Corregir» para cambiar algo o «No» para dejarlo.\n\npast = El { SHORTDAY($plannedStarts) } a las { HOUR($plannedStarts) } ya pasó. Lo demás sigue guardado. ¿Qué quieres cambiar?\n    .option-day = El día\n    .option-hours = El horario\n    .retry = Contesta «El día» o «El horario».\n\nleadBusy = { $busyName } ya lleva la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. Lo demás sigue guardado. ¿Qué quieres cambiar?\n    .option-day = El día\n    .option-hours = El horario\n    .option-lead = Quién la lleva\n    .retry = Contesta «El día», «El horario» o «Quién la lleva».\n\nsamePlace = En ese lugar ya está la sesión «{ $otherTopic }», el { SHORTDAY($otherStarts) }, { HOUR($otherStarts) }-{ HOUR($otherEnds) }. ¿La dejas así o cambias algo?\n    .option-keep = Así está bien\n    .option-place = El lugar\n    .option-day = El día\n    .option-hours = El horario\n    .retry = Contesta «Así está bien», «El lugar», «El día» o «El horario».\n\nnoPlaces = Tiene que haber lugar al menos para una persona.\nlongLocality = Ese nombre es muy largo: caben 40 letras.\nleadGone = Esa persona ya no está en el equipo.\n\nleadAnew = { lead }\n    .label = { lead.label }\n    .item = { lead.item }\n    .retry = { lead.retry }\n\nadded =\n    Listo: la sesión «{ $topic }» quedó creada. Es el { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }.\n\n    La gente ya puede apartar lugar. Para cambiar algo escribe CAMBIAR SESIÓN.\nleaving = Todavía no la creé. Si la dejas, se pierde lo que contestaste. ¿Qué hago?\n    .option-stay = Seguir con ella\n    .option-drop = Dejarla\n    .retry = Contesta «Seguir con ella» para cambiar o crear la sesión, o «Dejarla».\n\nplaceless = Sin lugar no puedo crear la sesión. ¿Lo escribes, o dejas la sesión para otro día?\n    .option-write = Escribir el lugar\n    .option-drop = Dejarla\n    .retry = Contesta «Escribir el lugar» o «Dejarla».\n\nnotNow = Está bien, no creé ninguna sesión.\nnotAllowed = Esta opción es solo para el equipo.\n\nexpired = Pasó mucho tiempo y la sesión nueva no se creó. Para crearla escribe NUEVA SESIÓN.\n",
      "notice": "title = Aviso de privacidad\n\n# The version is kept with each consent: change it whenever what the notice promises changes.\nversion = 2026-11-21\n\n# Each purpose people agree to has its text here, and stands in the whole notice.\npurpose-sessions =\n    • Para apartar y cancelar tus lugares.\n    • Para avisarte de tus sesiones y de los lugares que se liberan.\n    • Para que el equipo te atienda y responda tus preguntas.\n    • Para comprobar quién asistió y qué trabajo hizo el equipo.\n\nfull =\n    AVISO DE PRIVACIDAD\n    Versión del 21 de noviembre de 2026\n\n    QUIÉN CUIDA TUS DATOS\n    { $institution } decide para qué se usan tus datos y responde por ellos.\n\n    QUÉ DATOS GUARDAMOS\n    • Tu nombre.\n    • Tu localidad.\n    • Tu dirección en este chat: el número de teléfono o la clave que nos da WhatsApp o Telegram.\n    • Las sesiones en las que apartaste un lugar y tu turno en la lista de espera.\n    • Lo que contestaste a una convocatoria y lo que le preguntaste al equipo.\n    • Tu asistencia y la lista de cada sesión, que es un documento con tu nombre.\n    • Lo que el equipo cuenta de su trabajo: textos, fotos, notas de voz y lugares. Puedes aparecer ahí.\n    • El idioma que elegiste.\n    • Si aceptaste este aviso, si lo corregiste y si escribiste BAJA, con la fecha.\n    • Los mensajes que te mandamos, y los tuyos que todavía falta atender.\n    Antes de que aceptes solo guardamos tu dirección de chat, tu idioma y qué pregunta te hicimos. Sin eso no podríamos contestarte.\n    No pedimos datos de salud, de dinero, de religión ni de política. Por favor no los escribas aquí.\n\n    PARA QUÉ LOS USAMOS\n    { purpose-sessions }\n\n    LO QUE NO HACEMOS\n    No vendemos tus datos. No los compartimos con otras personas ni empresas, salvo que una autoridad los pida por ley. No los usamos para publicidad. Solo los ve el equipo que organiza las sesiones.\n    WhatsApp y Telegram llevan los mensajes y tienen sus propios avisos.\n\n    CUÁNTO TIEMPO\n    Los guardamos mientras participas en las sesiones, o hasta que pidas borrarlos. Si una ley obliga a guardar algo más tiempo, te lo decimos.\n\n    TUS DERECHOS\n    • Ver qué datos tuyos tenemos.\n    • Corregirlos: escribe CORREGIR.\n    • Pedir que los borremos.\n    • Oponerte a que los usemos para algo.\n    • Quitar tu permiso cuando quieras.\n    Para cualquiera de estos derechos escribe UNA PERSONA en este chat. No cuesta nada y nadie te tratará distinto por pedirlo.\n    Si no quieres recibir avisos ni convocatorias escribe BAJA. Para volver a recibirlos escribe ALTA.\n\n    MENORES DE EDAD Y OTRAS PERSONAS\n    Si apartas un lugar para otra persona, primero pídele permiso. Guardamos su nombre junto a este chat, y tiene los mismos derechos.\n    Si es menor de edad, el permiso lo da su madre, su padre o quien le cuida.\n    Si varias personas usan este teléfono, todas pueden leer estos mensajes.\n    El equipo puede anotar en la lista de asistencia a quien no trae teléfono.\n\n    SI ESTE AVISO CAMBIA\n    Te mostraremos el nuevo y te preguntaremos otra vez si aceptas.\n",
      "offer": "take =\n    Se liberó un lugar para { $name } en { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    Te lo guardo hasta { SHORTDAY($until) }, { HOUR($until) }. Después pasa a la siguiente persona.\n\n    ¿Lo quieres?\n    .retry = Necesito saber si quieres el lugar. Contesta «Sí» o «No».\n\naccepted =\n    { $own ->\n        [yes] Quedaste registrada o registrado\n       *[no] { $name } ya tiene su lugar\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    Para cancelar escribe CANCELAR.\ndeclined = Está bien. El lugar pasa a la siguiente persona. Gracias por avisar.\nheld =\n    { $own ->\n        [yes] Tu lugar\n       *[no] El lugar de { $name }\n    } en { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, sigue apartado. Si ya no se va a usar, escribe CANCELAR.\ngone =\n    { $own ->\n        [yes] El lugar\n       *[no] El lugar de { $name }\n    } en { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, ya no está apartado. Para pedir uno escribe INSCRIBIRME.\nlapsed = El lugar en { $topic } ya pasó a la siguiente persona, porque terminó el tiempo para contestar. Para volver a la lista escribe INSCRIBIRME.\nsessionCancelled = La sesión { $topic } del { SHORTDAY($starts) } se suspendió y ya no se va a hacer. Para ver otras escribe SESIONES.\nlapsedNotice = Terminó el tiempo para contestar. El lugar de { $name } pasó a la siguiente persona: { $topic }, { SHORTDAY($starts) }. Para volver a la lista escribe INSCRIBIRME.\nreminder = Todavía te guardo este lugar y espero tu respuesta.\n",
      "ourSessions": "title = Nuestras sesiones\n\nlist = Estas son las sesiones que vienen. Para cambiar una escribe CAMBIAR SESIÓN.\n    .item =\n        • { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. Lugares: { $taken } de { $capacity }. { $waiting ->\n            [0] {\"\"}\n           *[other] En espera: { $waiting }.{\" \"}\n        }{ KNOWN($lead) ->\n            [yes] La lleva { $lead }.\n           *[no] Nadie la lleva todavía.\n        }\n\nnothing = No hay sesiones por venir. Para crear una escribe NUEVA SESIÓN.\n",
      "pending": "title = Pendientes\n\nalone = Varias personas usan este teléfono, y en los pendientes hay cosas privadas de otras. ¿Los lees tú, a solas?\n    .retry = Contesta «Sí» para verlos, o «No» para verlos después.\nlater = Está bien. Cuando estés a solas, escribe PENDIENTES.\n\nnote = Esto está pendiente. ¿Cuál quieres atender? Contesta con su número.\n    .label = { SHORTDAY($since) } { HOUR($since) }\n    .description =\n        { $kind ->\n            [offerOutsideWindow] Lugar libre que no se pudo ofrecer\n            [notTold] No supo que cambió una sesión\n            [notToldCancelled] No supo que se suspendió una sesión\n            [samePerson] Tiene dos registros\n           *[wantsPerson] Quiere hablar con una persona\n        }\n    .item =\n        { KNOWN($name) ->\n            [yes] { $name }\n           *[no] Persona sin registro\n        }{ KNOWN($locality) ->\n            [yes] , { $locality }\n           *[no] {\"\"}\n        }, { $channel ->\n            [whatsapp] WhatsApp\n           *[telegram] Telegram\n        }{ KNOWN($phone) ->\n            [yes] {\" \"}{ $phone }\n           *[no] {\"\"}\n        }: { $kind ->\n            [offerOutsideWindow] hay un lugar libre en { $topic } y no se le pudo avisar\n            [notTold] no le pude avisar que cambió la sesión { $topic }\n            [notToldCancelled] no le pude avisar que se suspendió la sesión { $topic }\n            [samePerson] es alguien que conocemos también en otro chat, y aquí tiene cosas suyas\n           *[wantsPerson] quiere hablar con una persona{ KNOWN($brief) ->\n                [yes] : «{ $brief }»\n               *[no] {\"\"}\n            }\n        }, desde { SHORTDAY($since) }, { HOUR($since) }.\n    .retry = No encontré ese pendiente. Contesta con el número de uno de la lista. Por ejemplo: 1.\n\nhow =\n    { KNOWN($note-about) ->\n        [yes] Dice: «{ $note-about }». ¿Le escribes desde aquí, o ya lo atendiste?\n       *[no] ¿Le escribes desde aquí, o ya lo atendiste?\n    }\n    .option-write = Escribirle\n    .option-done = Ya lo atendí\n    .retry = No entendí. Contesta «Escribirle» o «Ya lo atendí».\nwords = Escribe tu mensaje. Le llega a su chat con tu nombre.\n    .retry = Escribe tu mensaje con palabras, en menos de 500 letras. Por ejemplo: Te marco hoy a las 5.\n\nsent =\n    { KNOWN($name) ->\n        [yes] Listo, le mandé tu mensaje a { $name }.\n       *[no] Listo, le mandé tu mensaje.\n    } Quedó como atendido.\nnotReached =\n    No le puedo escribir desde aquí: bloqueó el chat, o en WhatsApp primero tiene que escribir. { KNOWN($phone) ->\n        [yes] Su teléfono es { $phone }.\n       *[no] No tengo su teléfono.\n    } Sigue en PENDIENTES.\ntoPerson =\n    { $name } te contesta: { $answer }\n\n    Si necesitas algo más, escribe UNA PERSONA.\n\nclosed = Listo, quedó como atendido. Escribe PENDIENTES para ver si hay más.\ngone = Alguien ya lo había atendido. Escribe PENDIENTES para ver si hay más.\nnothing = No hay pendientes.\nnotAllowed = Esta opción es solo para el equipo.\n\nexpired = Pasó mucho tiempo y ese pendiente sigue abierto. Para atenderlo escribe PENDIENTES.\n",
      "recognition": "title = Ya me registré\n\nknown = Aquí ya te conozco. Escribe MIS SESIONES para ver lo que tienes. Si también te registraste en otro chat, escribe ES MI OTRO NÚMERO.\n\nphone =\n    ¿Con qué número de WhatsApp te registraste? Escribe sus diez dígitos.\n\n    Si te registraste en Telegram, escribe allá MI CÓDIGO. Luego mándame aquí el código.\n    .retry = Escribe los diez dígitos de ese número. Por ejemplo: 961 123 4567.\n\ncode =\n    Si ese número está registrado y le puedo escribir, le acaba de llegar un código. Escríbelo aquí.\n\n    Si no te llegó, escribe MI CÓDIGO desde ese número. Si ya no lo tienes, escribe UNA PERSONA.\n    .retry = Escribe los seis dígitos del código. Por ejemplo: 482913. Si te equivocaste de número, escribe ATRÁS.\n\nsure = ¿Eres { $name }, de { $locality }?\n    .retry = Contesta «Sí» si eres { $name }, o «No» si eres otra persona.\n\njoined =\n    Listo, { $name }. Ya te reconozco aquí también. Lo que tienes sigue igual, y desde aquí puedes corregirlo o cancelarlo. Para verlo escribe MIS SESIONES.{ $staff ->\n        [yes] {\" \"}Tu permiso del equipo también vale aquí: escribe EQUIPO.\n       *[no] {\"\"}\n    }\nown = Ese código es tuyo y aquí ya te conozco. Escríbelo en el chat donde todavía no te conozco.\nnotMe = Está bien, no cambié nada. Si quieres registrarte, escribe INSCRIBIRME.\nwrong = Ese código no sirve o ya venció. Revísalo y escríbelo otra vez. Para pedir otro escribe ES MI OTRO NÚMERO.\ntooMany = Ya van muchos códigos que no sirven. Espera una hora para intentar otra vez, o escribe UNA PERSONA.\ntooManyAsked = Hoy ya me preguntaste por varios números. Intenta mañana, o escribe UNA PERSONA.\nnotNow =\n    Ahora no puedo mandar códigos por WhatsApp. Desde el número con que te registraste escribe MI CÓDIGO, y luego mándame aquí el código.\n\n    Si ya no tienes ese número, escribe UNA PERSONA.\nlapsed = Ese código ya venció. Para pedir otro escribe ES MI OTRO NÚMERO.\ntwoPeople = Ya vi que eres la misma persona. En este chat ya tienes cosas tuyas, y no las junté con las otras para no perder nada. Se lo dejé anotado al equipo, y te va a ayudar.\n\nexpired = Pasó mucho tiempo y no te reconocí en este chat. Para intentar otra vez escribe ES MI OTRO NÚMERO.\n\n# Va al número de quien ya está registrada: puede leerlo más de una persona.\ntoKnown =\n    Alguien pidió que te reconozca en otro chat. Si eres tú, escribe allá este código: { $code }\n\n    Vale 15 minutos. No se lo des a nadie. Si no lo pediste, no tienes que hacer nada.\njoinedElsewhere =\n    Ya te reconozco también en otro chat, de { $channel ->\n        [whatsapp] WhatsApp\n       *[telegram] Telegram\n    }. Si no fuiste tú, escribe UNA PERSONA.\n",
      "registration": "title = Apartar un lugar\n\nsession = ¿A qué sesión quieres ir? Contesta con su número.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description =\n        { $topic }. { $left ->\n            [0] Lista de espera\n            [one] Queda { $left } lugar\n           *[other] Quedan { $left } lugares\n        }\n    .item =\n        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->\n            [0] { $waiting ->\n                [0] Lista de espera\n                [one] Lista de espera: { $waiting } persona en la fila\n               *[other] Lista de espera: { $waiting } personas en la fila\n            }\n            [one] Queda { $left } lugar\n           *[other] Quedan { $left } lugares\n        }.\n    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.\n\nwho = ¿Para quién es el lugar?\n    .label =\n        { $relation ->\n            [self] Para mí\n            [other] Otra persona\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [self] Para mí\n            [other] Otra persona\n           *[known] Para { $name }\n        }\n    .retry = No entendí para quién es el lugar. Contesta con el número de una opción. Por ejemplo: 1.\n\notherName = ¿Cómo se llama la otra persona?\n    .retry = Escribe su nombre y apellidos, solo con letras. Por ejemplo: Rosa Díaz Luna.\n\notherConsent =\n    Vamos a guardar el nombre de esa persona para apartar su lugar. Si es menor de edad, cuenta el permiso de quien le cuida.\n\n    ¿Tienes su permiso?\n    .retry = Necesito saber si esa persona te dio permiso. Contesta «Sí» o «No».\n\nconfirm =\n    Revisa que esté bien:\n    Sesión: { $session-topic }\n    Día: { DAY($session-starts) }, { HOUR($session-starts) }-{ HOUR($session-ends) }\n    Lugar: { $session-place }, { $session-locality }\n    Para: { $forWhom }, de { $from }\n    { $standing ->\n        [registered] Todavía hay lugar.\n        [waitlisted] Esta sesión está llena. Si sigues, entras a la lista de espera.\n        [already] Ya tiene su lugar en esta sesión.\n        [alreadyWaiting] Ya está en la lista de espera.\n        [alreadyOffered] Ya tiene un lugar apartado.\n       *[closed] Esta sesión ya no recibe inscripciones.\n    }\n\n    ¿Es correcto?\n    .item-session = La sesión\n    .item-who = Para quién es\n    .item-name = El nombre\n    .item-locality = La localidad\n    .which = ¿Qué quieres corregir?\n    .retry = Contesta «Sí» para apartar el lugar, «Corregir» para cambiar algo o «No» para dejarlo.\n\nname = Ahora tengo el nombre así: { $forWhom }. ¿Cuál es el correcto?\n    .retry = Escribe el nombre y los apellidos, solo con letras. Por ejemplo: María López Díaz.\nlocality = Ahora tengo la localidad así: { $from }. ¿Cuál es la correcta?\n    .retry = Escribe el nombre del pueblo, ejido o colonia. Por ejemplo: San Isidro.\n\nregistered =\n    { $own ->\n        [yes] Quedaste registrada o registrado\n       *[no] { $name } ya tiene su lugar\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    Para cancelar escribe CANCELAR.\nwaitlisted =\n    { $own ->\n        [yes] Quedaste en la lista de espera\n       *[no] { $name } quedó en espera\n    }, turno { $turn }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    Si se libera un lugar te aviso aquí. Para cancelar escribe CANCELAR.\nalready =\n    { $own ->\n        [yes] Ya tienes tu lugar\n       *[no] Ya tiene su lugar { $name }\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    Para cancelar escribe CANCELAR.\nalreadyWaiting =\n    { $own ->\n        [yes] Ya estabas en la lista de espera\n       *[no] Ya estaba { $name } en espera\n    }, turno { $turn }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n\n    Si se libera un lugar te aviso aquí. Para cancelar escribe CANCELAR.\nalreadyOffered =\n    { $own ->\n        [yes] Ya hay un lugar apartado para ti\n       *[no] Ya hay un lugar apartado para { $name }\n    } en { $topic }, hasta { SHORTDAY($until) }, { HOUR($until) }. Te pregunto otra vez si lo quieres.\nclosed = Esa sesión ya no recibe inscripciones. Escribe INSCRIBIRME para ver otras.\nnothingOpen = Por ahora no hay sesiones abiertas. Escribe SESIONES otro día para ver si hay nuevas.\nwithoutConsent = Está bien. No guardé el nombre de esa persona. Cuando tengas su permiso, escribe INSCRIBIRME.\nnotNow = Está bien, no aparté ningún lugar. Escribe INSCRIBIRME cuando quieras.\n\nexpired = Pasó mucho tiempo y no terminamos de apartar tu lugar: todavía no lo tienes.\nreminder = Tu lugar todavía no está apartado: falta esto. Si ya no lo quieres, escribe CANCELAR.\n",
      "removeName": "title = Quitar de la lista\n\nroll = ¿De qué lista?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.\n\nattendee = ¿A quién quito? La última persona anotada está primero.\n    .label = { $short }\n    .item = { $name }\n    .retry = No encontré ese nombre. Contesta con el número de uno de la lista. Por ejemplo: 1.\n\nremoved =\n    Quité a { $name }. { $count ->\n        [0] La lista está vacía\n        [one] Queda { $count } persona\n       *[other] Quedan { $count } personas\n    }.\ngone = Ese nombre ya no estaba en la lista.\nnobody = La lista todavía está vacía.\nnoneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE.\nclosed = Esa lista ya se cerró. Para abrirla otra vez escribe REABRIR.\npast = El tiempo de esa lista ya terminó, y lo que se entregó ya no cambia. Para agregar a alguien escribe REABRIR.\nnotHeld = Esa sesión se suspendió o cambió de hora, y su lista no está abierta. Para ver las de hoy escribe PASE.\nnotAllowed = Esta opción es solo para el equipo.\n\nexpired = Pasó mucho tiempo y no quité a nadie de la lista. Para hacerlo escribe QUITAR NOMBRE.\n",
      "reopenRoll": "title = Reabrir una lista\n\nroll = ¿Qué lista quieres abrir otra vez?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { $count ->\n            [one] { $count } persona\n           *[other] { $count } personas\n        }.\n    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.\n\nnames =\n    { $roll-topic }, { SHORTDAY($roll-starts) }. El tiempo para abrir esa lista ya terminó. Puedo agregar un anexo con la fecha de hoy.\n\n    ¿A quién agrego? Puedes escribir varios nombres, separados con comas.\n    .retry = No pude leer todos los nombres. Escríbelos otra vez, separados con comas. Por ejemplo: Juan Pérez, Rosa Díaz.\n\nreopened =\n    Abrí otra vez la lista: { $topic }.\n\n    { $byPhone ->\n        [yes] Código nuevo: { $code }\n       *[no] La hora de registrarse por teléfono ya pasó.\n    }\n    Para anotar a alguien: + Juan Pérez\n    Cuando termines escribe CERRAR y te mando la versión nueva.\nisOpen = Esa lista está abierta. Para anotar a alguien: + Juan Pérez. Para terminar escribe CERRAR.\nadded =\n    { $added ->\n        [one] Agregué a { $names }\n       *[other] Agregué a { $added } personas: { $names }\n    }{ $more ->\n        [0] {\"\"}\n       *[other] {\" \"}y { $more } más\n    } en un anexo de la lista { $folio }.{ $repeated ->\n        [0] {\"\"}\n       *[other] {\" \"}Ya estaba en la lista: { $repeatedNames }{ $repeatedMore ->\n            [0] {\"\"}\n           *[other] {\" \"}y { $repeatedMore } más\n        }.\n    }{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] No pude leer: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}y { $unreadMore } más\n            }.\n           *[no] No pude leer una parte.\n        } Para agregarlo escribe REABRIR.\n    } En un momento te mando la versión nueva.\nnotHeld = Esa sesión se suspendió y no se pasó lista. No cambié nada.\nnobodyNew =\n    Ya estaba en la lista: { $repeatedNames }{ $repeatedMore ->\n        [0] {\"\"}\n       *[other] {\" \"}y { $repeatedMore } más\n    }.{ $unread ->\n        [0] {\"\"}\n       *[other] {\" \"}{ KNOWN($unreadNames) ->\n            [yes] No pude leer: { $unreadNames }{ $unreadMore ->\n                [0] {\"\"}\n               *[other] {\" \"}y { $unreadMore } más\n            }.\n           *[no] No pude leer una parte.\n        } Para agregarlo escribe REABRIR.\n    } No cambié nada.\nnoneClosed = No hay listas que abrir otra vez.\nnotAllowed = Esta opción es solo para el equipo.\n\nexpired = Pasó mucho tiempo y no agregué a nadie a la lista. Para hacerlo escribe REABRIR.\n",
      "reply": "title = Contestar\n\nsession = ¿De qué sesión? Contesta con su número.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }.\n    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.\n\nwho =\n    ¿Para quién anoto «{ $reply ->\n        [notComing] No podré\n       *[coming] Asistiré\n    }»?\n    .label =\n        { $relation ->\n            [all] Para todas\n            [self] Para mí\n           *[known] { $short }\n        }\n    .item =\n        { $relation ->\n            [all] Para todas las personas de esta lista\n            [self] Para mí, { $name }\n           *[known] Para { $name }\n        }\n    .retry = No entendí para quién es. Contesta con el número de una opción. Por ejemplo: 1.\n\ntext = ¿Cuál es tu duda? Se la paso al equipo.\n    .retry = Escribe tu duda con palabras. Por ejemplo: ¿Puedo llevar a mis hijos?\n\ncoming =\n    { $standing ->\n        [registered] Gracias. Te esperamos, y tu lugar quedó apartado\n        [waitlisted] Gracias por avisar. La sesión está llena. Quedó en espera, turno { $turn }\n        [mixed] Gracias por avisar. { $seated ->\n            [one] 1 persona tiene lugar\n           *[other] { $seated } personas tienen lugar\n        }. { $waiting ->\n            [one] 1 quedó en la lista de espera\n           *[other] { $waiting } quedaron en la lista de espera\n        }, turno { $turn }\n        [closed] Gracias por avisar. Esta sesión ya no aparta lugares\n       *[already] Gracias. Te esperamos\n    }{ $standing ->\n        [mixed] {\"\"}\n       *[other] { $people ->\n            [one] {\"\"}\n           *[other] {\" \"}({ $people } personas)\n        }\n    }: { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }.{ $roll ->\n        [yes] {\" \"}Cuando llegues, escribe ASISTENCIA y el código que te den.\n       *[no] {\"\"}\n    }\n\n    Si ya no puedes, escribe: no podré.\nnotComing =\n    Gracias por avisar. Anoté que { $people ->\n        [one] { $own ->\n            [yes] no podrás ir\n           *[no] { $name } no podrá ir\n        }\n       *[other] { $people } personas no podrán ir\n    } a { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.{ $gave ->\n        [place] {\" \"}El lugar queda libre para otra persona.\n        [turn] {\" \"}También quité el turno en la lista de espera.\n       *[nothing] {\"\"}\n    }\n\n    Si cambias de idea, escribe: sí voy.\nover = Ya no se puede contestar: { $topic }, { SHORTDAY($starts) }, ya empezó o se canceló. Escribe SESIONES para ver otras.\nnotYours = Esa convocatoria no llegó a este chat. Escribe SESIONES para ver qué sesiones hay.\nasked = Listo. Le pasé al equipo tu duda sobre { $topic }. La respuesta llega aquí.{ $hasPlace ->\n        [yes] {\"\"}\n       *[no] {\" \"}Para apartar tu lugar escribe: sí voy.\n    }\n\nexpired = Pasó mucho tiempo y no terminamos: tu respuesta a la convocatoria no quedó anotada. Puedes volver a contestar en ese mensaje.\nreminder = Tu respuesta a la convocatoria todavía no quedó anotada: falta esto.\n",
      "responsibles": "title = Quién se encarga\n\nwho = ¿Quién se encarga de «{ $what }»? Escribe su nombre, o varios con comas.\n    .option-person = Por su nombre\n    .option-group = Todo el grupo\n    .option-later = Lo digo después\n    .retry = Escribe el nombre de quien se encarga. Por ejemplo: Rosa Díaz. También puedes contestar «Todo el grupo» o «Lo digo después».\nnames = ¿Cómo se llama quien se encarga de «{ $what }»?\n    .retry = Escribe su nombre, o varios separados con comas. Por ejemplo: Rosa Díaz, Juan Pérez.\n\ncomplete = Listo, cada acuerdo tiene a quien se encarga. Para verlos escribe ACUERDOS.\nlater =\n    Los acuerdos están anotados. { $left ->\n        [one] Falta decir quién se encarga de uno\n       *[other] Falta decir quién se encarga de { $left }\n    }: para seguir escribe ENCARGADOS.\nnone = No falta decir quién se encarga de ningún acuerdo tuyo. Para anotar o ver acuerdos escribe ACUERDOS.\nclosed = La lista de esa sesión ya se cerró, y sus acuerdos ya no cambian.\ngone = Ese acuerdo ya no está. Para ver los que hay escribe ACUERDOS.\nnotAllowed = Esta opción es solo para el equipo.\nexpired = Pasó mucho tiempo y quedó sin decir quién se encarga. Para decirlo escribe ENCARGADOS.\n",
      "review": "title = Aprobar convocatorias\n\nconvocation = ¿Cuál quieres revisar?\n    .label = { SHORTDAY($since) } { HOUR($since) }\n    .description = { $topic }\n    .item = { $topic }, de { $author }, { SHORTDAY($since) }.\n    .retry = No encontré esa convocatoria. Contesta con el número de una de la lista. Por ejemplo: 1.\n\npreview =\n    { $author } escribió esta convocatoria:\n\n    { $message }\n\n    { $topic }\n    Día: { DAY($starts) }\n    Horario: { HOUR($starts) }-{ HOUR($ends) }\n    Lugar: { $place }, { $locality }\n    Dirigida a: { $audience ->\n        [locality] Personas de { $village }\n        [registered] Personas inscritas en la sesión\n       *[everyone] Toda la comunidad\n    }\n    Convoca: { $convener }\n\n    { $total ->\n        [0] No llegará a nadie\n        [one] Llegará a { $total } persona\n       *[other] Llegará a { $total } personas\n    }{ $whatsapp ->\n        [0] { $telegram ->\n            [0] {\"\"}\n           *[other] {\" \"}por Telegram\n        }\n       *[other] { $telegram ->\n            [0] {\" \"}por WhatsApp\n           *[other] : { $whatsapp } por WhatsApp y { $telegram } por Telegram\n        }\n    }.\n    { $left ->\n        [0] Nadie queda fuera.\n        [one] Queda fuera { $left } persona:\n       *[other] Quedan fuera { $left } personas:\n    }{ $withoutConsent ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $withoutConsent } sin permiso.\n    }{ $optedOut ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $optedOut } con BAJA.\n    }{ $outsideWindow ->\n        [0] {\"\"}\n        [one] {\" \"}{ $outsideWindow } de WhatsApp que antes tiene que escribir.\n       *[other] {\" \"}{ $outsideWindow } de WhatsApp que antes tienen que escribir.\n    }{ $unreachable ->\n        [0] {\"\"}\n       *[other] {\" \"}{ $unreachable } sin chat que responda.\n    }{ $linked ->\n        [0] {\"\"}\n       *[other] {\"\"}\n\n            Ojo: { $linked } de WhatsApp { $linked ->\n                [one] va\n               *[other] van\n            } por el número vinculado, { $spread ->\n                [none] que no manda avisos.\n                [never] y ya no alcanza el tiempo.\n                [today] poco a poco, hoy mismo.\n               *[later] poco a poco, hasta el { DAY($through) }.\n            }{ $paused ->\n                [yes] {\" \"}Ese número no puede empezar conversaciones hasta el { DAY($resumes) } a las { HOUR($resumes) }.\n               *[no] {\"\"}\n            }{ $late ->\n                [0] {\"\"}\n                [one] {\" \"}A { $late } no le llegará antes de la sesión.\n               *[other] {\" \"}A { $late } no les llegará antes de la sesión.\n            }{ $silent ->\n                [0] {\"\"}\n               *[other] {\" \"}{ $silent } llevan 30 días sin escribir, y WhatsApp puede restringir el número. Mejor usa Telegram, la API oficial de WhatsApp o un cartel.\n            }\n    }\n\ndecision = ¿La apruebas?\n    .option-approve = Aprobar\n    .option-return = Devolver\n    .retry = Contesta «Aprobar» para que salga o «Devolver» para que la corrijan.\n\nwhy = ¿Qué hay que corregir?\n    .retry = Escribe en una frase qué hay que corregir. Por ejemplo: La hora está mal.\n\napproved =\n    Listo. La convocatoria de { $topic } { $later ->\n        [yes] sale a las { HOUR($from) }, porque ahora es de noche, a\n       *[no] está saliendo a\n    } { $total ->\n        [one] { $total } persona\n       *[other] { $total } personas\n    }.\nreturned = Listo. Se la devolví a { $author } con tu comentario.\nown = Esta convocatoria la escribiste tú. La tiene que aprobar otra persona del equipo.\ndecided =\n    { KNOWN($decider) ->\n        [yes] { $decider } ya decidió sobre esa convocatoria\n       *[no] Esa convocatoria ya no espera aprobación\n    }.\nstale = No salió: la sesión de { $topic } cambió, se suspendió o ya empezó. Avisé a quien la escribió.\nnotAllowed = Esta opción es solo para el equipo.\nnone = No hay convocatorias por aprobar.\noverNotice =\n    { $verdict ->\n        [approved] { $decider } aprobó la convocatoria de { $topic }. Ya no hace falta que la revises.\n        [returned] { $decider } devolvió la convocatoria de { $topic } para que la corrijan.\n       *[over] La convocatoria de { $topic } ya no espera aprobación.\n    }\n\nexpired = Pasó mucho tiempo y no decidiste sobre la convocatoria. Lo que espera está en POR APROBAR.\n",
      "roleCode": "promoter = promotora o promotor\ncoordinator = coordinadora o coordinador\n\ngranted =\n    Listo. Desde hoy eres parte del equipo de { $institution }, con permiso de { $role }.\n\n    Escribe EQUIPO para ver todo lo que puedes hacer, o AYUDA para ver las palabras.\nalready = Ya tenías permiso de { $role }. Escribe EQUIPO para ver lo que puedes hacer.\nwrong = Ese código no sirve o ya venció. Revísalo, o pide otro a quien te lo dio.\ntooMany = Ya van cinco códigos que no sirven. Espera a mañana para intentar otra vez.\n\nexpired = Pasó mucho tiempo y no terminamos de darte tu permiso del equipo. Escribe otra vez tu código.\n",
      "roll": "title = Pasar lista\n\nsession = ¿De qué sesión vas a pasar lista?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item =\n        { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }, { $place }{ $isOpen ->\n            [yes] . Ya está abierto\n            [closed] . Ya se cerró\n           *[no] {\"\"}\n        }.\n    .retry = No encontré esa sesión. Contesta con el número de una de la lista. Por ejemplo: 1.\n\nopened =\n    Abrí el pase de lista: { $topic }.\n\n    { $byPhone ->\n        [yes] Código: { $code }\n\n            Quien trae teléfono escribe ASISTENCIA { $code }, o escanea la imagen que te mando.\n            A quien no trae, anota así: + Juan Pérez, Rosa Díaz\n       *[no] La hora de registrarse por teléfono ya pasó. Anota a quien estuvo: + Juan Pérez, Rosa Díaz\n    }\n    Para terminar escribe CERRAR.\nalready =\n    El pase de lista ya está abierto: { $topic }.\n\n    { $byPhone ->\n        [yes] Código: { $code }\n       *[no] La hora de registrarse por teléfono ya pasó.\n    }\n    { $count ->\n        [0] Todavía no se registra nadie\n        [one] Va { $count } persona. Para ver quién escribe QUIÉNES VAN\n       *[other] Van { $count } personas. Para ver quiénes escribe QUIÉNES VAN\n    }.\n\n    Para anotar a alguien: + Juan Pérez, Rosa Díaz\n    Para terminar escribe CERRAR.\nclosed = El pase de lista de { $topic } ya se cerró. Para abrirlo otra vez escribe REABRIR. Para ver la lista escribe LISTAS.\npast = El tiempo de la lista de { $topic } ya terminó. Para agregar a alguien en un anexo con la fecha de hoy escribe REABRIR.\ntooEarly = Todavía no es hora. El pase de lista de { $topic } se puede abrir una hora antes: empieza el { SHORTDAY($starts) }, { HOUR($starts) }.\ntooLate = Ya pasó el tiempo del pase de lista de { $topic }. Se puede abrir hasta tres horas después de que termina.\ncancelled = Esa sesión se canceló: { $topic }. No se puede pasar lista.\nnoSession = No encontré esa sesión. Escribe PASE para ver las de hoy.\nnothingNow = Ahora no hay sesiones para pasar lista. Se puede desde una hora antes de que empiecen.\n\n# Under the large digits of the picture, in capitals and without marks.\nposterWords = Escribe ASISTENCIA { $code }\nposter = Enseña esta imagen para que la escaneen. El código es { $code }.\nnotAllowed = Esta opción es solo para el equipo.\n",
      "script": "# El guion de un flujo, para que lo revise quien coordina o quien cuida lo legal: `npm run flows -- script`.\n# Nadie lo recibe por mensaje. Los textos que sí se mandan están en los demás archivos.\n\nheading = { $title }\nfile = Conversación { $name }, archivo { $file }.\nsample = Los nombres, días y lugares de este guion son de ejemplo.\n\nbegins = Cómo empieza\nfor = La puede empezar: { $who }.\nrole-anyone = cualquier persona\nrole-member = quien ya dio su nombre y su localidad\nrole-promoter = promotoras y promotores\nrole-coordinator = coordinadoras y coordinadores\nwords =\n    Empieza cuando la persona escribe { $some }{ $more ->\n        [0] {\"\"}\n        [one] {\" \"}o { $more } forma más de decirlo\n       *[other] {\" \"}o { $more } formas más de decirlo\n    }.\ncommand = En Telegram también con { $commands }.\nmenu = Está en el menú, con el título { $title }.\nteam = Está en el menú del equipo, con el título { $title }.\nlink = También empieza al abrir un enlace o un código QR.\nby = También empieza { $when }.\nby-menu = cuando la persona pide el menú\nby-help = cuando la persona pide ayuda\nby-cancel = cuando la persona escribe CANCELAR y no está en medio de nada\nby-correct = cuando la persona escribe CORREGIR y no está en medio de nada\nby-human = cuando la persona pide hablar con alguien\nby-stop = cuando la persona escribe BAJA\nby-start = cuando la persona escribe ALTA\nby-language = cuando la persona pide cambiar de idioma\nby-code = cuando la persona escribe un código de permiso\nby-summons = cuando la persona contesta una convocatoria\nby-rollCode = cuando la persona escribe el código de un pase de lista abierto\nby-recognitionCode = cuando la persona escribe seis números, que son el código que le llegó a su otro chat\nby-report = cuando alguien del equipo cuenta lo que hizo, o manda una foto, una voz o un lugar\nby-whenWhere = cuando alguien con lugar apartado pregunta cuándo o dónde es\nby-greeting = cuando saluda alguien para quien es esta conversación\nby-switch = cuando alguien pide otra cosa en medio de una conversación\nby-system = porque Convoca la empieza, sin que la persona escriba antes\ncalled = También se pasa por ella desde: { $flows }.\npurpose = Los datos que pide son para esta finalidad del aviso de privacidad: { $purpose }.\npurpose-sessions = organizar las sesiones y avisar de ellas\nexpires =\n    Si nadie contesta en { $hours ->\n        [one] { $hours } hora\n       *[other] { $hours } horas\n    }, la conversación se cierra.\nexpiresMinutes =\n    Si nadie contesta en { $minutes ->\n        [one] { $minutes } minuto\n       *[other] { $minutes } minutos\n    }, la conversación se cierra.\ncancel = Si la persona escribe CANCELAR, { $leads }.\nresume = Quien vuelve después de ver otra cosa sigue aquí: { $leads }.\nalways = En cualquier paso la persona puede escribir MENÚ, AYUDA, ATRÁS, CORREGIR, CANCELAR, UNA PERSONA, IDIOMA o BAJA.\nskips = Un paso que dice «Solo si» se salta cuando no es así, y sigue el que viene después.\n\nphotos = Si en medio manda una foto, una voz o un lugar\nphotosAre = Convoca hace esto, y la pregunta que estaba abierta sigue abierta: { $does }\nsilence = Si nadie contesta\nreminded = Antes de eso, si pasa un rato sin respuesta, Convoca dice una sola vez, con la pregunta que quedó abierta:\nexpired = La siguiente vez que la persona escriba, Convoca dice:\n\nsteps = Paso por paso\nsays = Convoca dice\nasks = Convoca pregunta\nconsents = Convoca pide permiso\nreadsBack = Convoca lee de vuelta lo que entendió\ndoes = Convoca hace algo\ncalls = Sigue otra conversación y se regresa\nopens = Sigue otra conversación\ngoes = Cambio de paso\nends = Termina\nstep = Paso { $number }. { $what }\nonly = Solo si { $condition }.\ncondition-is = en el paso { $step } contestó { $answer }\ncondition-isNot = en el paso { $step } no contestó { $answer }\ncondition-known = ya contestó el paso { $step }\ncondition-unknown = todavía no contesta el paso { $step }\ncondition-code = «{ $path }» es «{ $value }»\ncondition-codeNot = «{ $path }» no es «{ $value }»\ncondition-codeKnown = se conoce «{ $path }»\ncondition-codeUnknown = no se conoce «{ $path }»\n\nknown-person-enrolled = la persona ya dio su nombre y su localidad\nunknown-person-enrolled = la persona todavía no da su nombre y su localidad\nknown-person-name = ya se conoce el nombre de la persona\nunknown-person-name = todavía no se conoce el nombre de la persona\nknown-person-staff = la persona es del equipo\nunknown-person-staff = la persona no es del equipo\nknown-address-shared = varias personas pueden leer este chat\nunknown-address-shared = solo una persona lee este chat\nknown-activity = ya se sabe de qué actividad se trata\nknown-convocation = ya se sabe de qué convocatoria se trata\nknown-code = la persona ya escribió un código\nknown-other = la persona dijo que este es otro chat suyo\nknown-who = ya se sabe de quién se trata\nknown-locality-doubt = lo que escribió parece un nombre de persona y no un lugar\nunknown-field = todavía no se sabe qué quiere corregir\nis-place-point = la persona compartió un punto del mapa, sin nombre\nis-standing-noted = la actividad está por confirmar\nis-lacksText-yes = todavía falta contar qué se hizo\nis-amid-yes = la persona estaba en medio de otra conversación\nisNot-reply-question = no es una duda, sino un sí o un no\nis-reply-question = es una duda\n\nvariants = Según el caso también puede decir:\nothers =\n    { $more ->\n        [one] y { $more } forma más\n       *[other] y { $more } formas más\n    }\notherwise = Si no se entiende la respuesta, dice:\nanswer-yesNo = La persona contesta «Sí» o «No».\nanswer-name = La persona escribe un nombre.\nanswer-names = La persona escribe los nombres de varias personas.\nanswer-locality = La persona escribe una localidad.\nanswer-place = La persona escribe un lugar, o comparte un punto del mapa.\nanswer-day = La persona escribe un día, de hoy en adelante.\nanswer-pastDay = La persona escribe un día que ya pasó, u hoy.\nanswer-hours = La persona escribe de qué hora a qué hora.\nanswer-phone = La persona escribe un número de teléfono.\nanswer-number = La persona escribe un número.\nanswer-shortText = La persona escribe un texto corto, de una línea.\nanswer-freeText = La persona escribe con sus palabras.\nmany = Contesta varias veces, hasta { $most }: después de cada respuesta se le pregunta por otra, hasta que dice que ya es todo. También puede escribir varias a la vez, una en cada línea.\nanswer-report = La persona cuenta con sus palabras lo que hizo.\nanswer-counts = La persona escribe cuántas personas o cosas fueron.\nanswer-code = La persona escribe los seis números de un código.\nanswer-confirm = La persona contesta { $answers }.\nanswer-options = La persona escoge una opción.\nanswer-choose = La persona escoge de una lista: { $source }.\nrow = Cada renglón de la lista se ve así:\nexactly = Solo vale tocar el botón o escribirlo completo: no se puede deshacer.\ninWords = También puede escribir otra cosa: vale como respuesta del paso { $step }.\ntake = Si solo hay una cosa que escoger, Convoca la toma sin preguntar.\nwithout = Si no quiere contestar («omitir», o «no» y «ninguna» ante una lista), { $leads }.\nnone = Si no hay nada en la lista, { $leads }.\nif = Si contesta { $answer }, { $leads }.\nthen = Después { $leads }.\noutcome = Si { $outcome }, { $leads }.\nwhich = Si contesta { $answer }, Convoca pregunta qué parte está mal y la vuelve a preguntar:\nlist = Después, un renglón por cada cosa: { $source }.\nchosen = Sigue con la conversación que escogió en el paso { $step }.\ngoesOn = Sigue con la conversación { $flow }, y no regresa.\nthrough = Pasa por la conversación { $flow } y regresa.\nreturns = esa conversación termina en { $end }\noutcome-enrolment-enrolled = ya dio su nombre y su localidad\noutcome-enrolment-declined = no aceptó el aviso de privacidad\n\nto-next = sigue con el paso { $step }\nto-step = va al paso { $step }\nto-again = vuelve a preguntar el paso { $step }\nto-end = termina con el final { $end }\n\nendings = Cómo puede terminar\nending = Final { $number }. { $name }\nsilent = No dice nada más.\nback = Si esta conversación se abrió en medio de otra, la otra sigue donde estaba.\n\nquote = «{ $words }»\n\nflow-enrolment = Darse a conocer\nflow-switch = Cambiar de tema\nflow-roleCode = Código de permiso\n\ndo-giveConsent = Guarda el permiso de la persona.\ndo-enrol = Guarda el nombre y la localidad de la persona.\ndo-checkPlace = Revisa si hay lugar, para decirlo antes de que la persona confirme.\ndo-register = Aparta el lugar. Si ya no hay, anota a la persona en la lista de espera.\ndo-cancelRegistration = Cancela el lugar o el turno, y se lo ofrece a quien sigue en la lista de espera.\ndo-acceptOffer = Le da a la persona el lugar que se liberó.\ndo-declineOffer = Ofrece el lugar a la siguiente persona de la lista de espera.\ndo-correctPerson = Cambia el nombre o la localidad que estaban guardados.\ndo-correctRegistrant = Cambia el nombre o la localidad de quien va a ocupar el lugar.\ndo-askForPerson = Avisa al equipo que la persona quiere hablar con alguien.\ndo-tellReason = Le pasa al equipo lo que escribió la persona.\ndo-optOut = Anota la BAJA: ya no se le mandan avisos ni convocatorias.\ndo-optIn = Anota el ALTA: vuelve a recibir avisos y convocatorias.\ndo-setLanguage = Cambia el idioma en que se le escribe.\ndo-checkRoleCode = Revisa el código de permiso.\ndo-takeRole = Da a la persona el permiso que dice el código.\ndo-sendRecognition = Si ese número está registrado, le manda un código. A quien pregunta le dice siempre lo mismo.\ndo-giveRecognition = Hace un código para que la persona lo escriba en su otro chat.\ndo-checkRecognition = Revisa de quién es el código.\ndo-recognise = Desde ahora ese chat también es de la persona. Si en los dos tiene cosas suyas, no los junta y lo deja anotado al equipo.\ndo-answerNote = Manda a la persona lo que escribió el equipo.\ndo-closeStaffNote = Quita el pendiente de la lista.\ndo-checkSession = Revisa que la sesión se pueda hacer así.\ndo-addSession = Crea la sesión y la abre para apartar lugares.\ndo-checkChange = Revisa que el cambio se pueda hacer.\ndo-changeSession = Cambia la sesión y avisa a quien tiene lugar o espera uno.\ndo-cancelSession = Suspende la sesión y avisa a quien tenía lugar o esperaba uno.\ndo-invite = Hace un código de permiso para la persona invitada.\ndo-checkWithdrawal = Revisa si se puede quitar ese permiso.\ndo-withdrawRole = Quita el permiso, y se lo avisa a la persona.\ndo-openRoll = Abre el pase de lista y hace su código.\ndo-findRoll = Busca el pase de lista de ese código.\ndo-checkIn = Anota que la persona llegó.\ndo-noteNames = Anota en la lista a quienes se nombró.\ndo-reviewRoll = Revisa si la lista está completa.\ndo-closeRoll = Cierra la lista y hace el documento.\ndo-reopenRoll = Abre otra vez la lista.\ndo-addAddendum = Agrega nombres a una lista ya cerrada, en una hoja aparte.\ndo-removeAttendee = Quita a la persona de la lista.\ndo-sendList = Manda el documento de la lista.\ndo-draftConvocation = Prepara la convocatoria, y cuenta a cuántas personas llegaría.\ndo-submitConvocation = Manda la convocatoria a revisión de otra persona del equipo.\ndo-readConvocation = Abre la convocatoria para revisarla.\ndo-approveConvocation = Aprueba la convocatoria, y empieza a salir.\ndo-returnConvocation = Devuelve la convocatoria a quien la escribió.\ndo-loadDraft = Abre la convocatoria que estaba guardada.\ndo-takeBackConvocation = Recupera la convocatoria que esperaba aprobación.\ndo-openSummons = Busca la convocatoria que la persona recibió.\ndo-answerSummons = Anota si la persona viene o no. Si viene, le aparta lugar.\ndo-askStaff = Le pasa la duda al equipo.\ndo-readQuestion = Abre la duda para contestarla.\ndo-answerQuestion = Manda la respuesta a quien preguntó.\ndo-countReplies = Cuenta quién viene, quién no y quién no ha contestado.\ndo-beginActivity = Empieza una actividad con lo que llegó.\ndo-addEvidence = Guarda lo que llegó junto a la actividad.\ndo-joinActivity = Junta lo que llegó con la actividad anterior.\ndo-noteActivity = Guarda lo que se contó, y entiende de ahí el tipo, el lugar, el día y los números.\ndo-correctActivity = Cambia lo que estaba mal en la actividad.\ndo-confirmActivity = Confirma la actividad, para que cuente en el reporte.\ndo-removeActivity = Quita la actividad.\ndo-findActivity = Busca la actividad.\ndo-noteAgreements = Anota los acuerdos de la sesión.\ndo-nextAgreement = Busca el siguiente acuerdo sin alguien que se encargue.\ndo-assignAgreement = Anota quién se encarga del acuerdo.\ndo-readAgreement = Abre el acuerdo para corregirlo.\ndo-correctAgreement = Cambia lo que dice el acuerdo.\ndo-removeAgreement = Quita el acuerdo.\n\noutcome-given = el permiso quedó guardado\noutcome-enrolled = quedó guardado\noutcome-checked = ya se revisó\noutcome-registered = hay lugar\noutcome-waitlisted = ya no hay lugar y queda en la lista de espera\noutcome-already = ya estaba\noutcome-alreadyWaiting = ya estaba en la lista de espera\noutcome-alreadyOffered = ya tenía un lugar ofrecido\noutcome-closed = ya está cerrado\noutcome-another = falta alguien en otro acuerdo\noutcome-noteAgreements-noted = falta decir quién se encarga\noutcome-noteAgreements-complete = no falta nada\noutcome-noteAgreements-full = ya no caben más\noutcome-assignAgreement-complete = no falta nadie\noutcome-cancelled = se cancela\noutcome-allCancelled = se cancelan todos\noutcome-gone = eso ya no está, o alguien se adelantó\noutcome-accepted = el lugar todavía está\noutcome-declined = dijo que no\noutcome-lapsed = se acabó el tiempo para contestar\noutcome-sessionCancelled = la sesión se suspendió\noutcome-held = el lugar ya era suyo\noutcome-corrected = se cambió\noutcome-same = era lo mismo que ya estaba\noutcome-noted = quedó anotado\noutcome-alreadyNoted = ya estaba anotado\noutcome-told = el equipo ya lo tiene\noutcome-stopped = recibía avisos\noutcome-alreadyStopped = ya tenía BAJA\noutcome-started = tenía BAJA\noutcome-notStopped = ya recibía avisos\noutcome-set = se cambió\noutcome-good = el código sirve\noutcome-wrong = el código no sirve\noutcome-tooMany = ya van demasiados\noutcome-notNow = ahora no se puede mandar\noutcome-granted = recibe el permiso\noutcome-sent = se mandó\noutcome-notReached = no se le puede escribir\noutcome-notAllowed = no tiene permiso para esto\noutcome-fine = todo está bien\noutcome-past = ese día y esa hora ya pasaron\noutcome-leadBusy = quien la lleva ya tiene otra sesión a esa hora\noutcome-placeTaken = en ese lugar ya hay otra sesión\noutcome-noPlaces = no habría lugar para nadie\noutcome-longLocality = el nombre de la localidad es muy largo\noutcome-leadGone = quien la llevaba ya no es del equipo\noutcome-added = quedó agregado\noutcome-tooFew = el cupo es menor que los lugares ya dados\noutcome-listClosed = la lista de asistencia ya se cerró\noutcome-changed = se cambió y hay a quién avisar\noutcome-changedQuietly = se cambió y no hace falta avisar\noutcome-invited = el código está listo\noutcome-possible = se puede\noutcome-last = es la última persona que coordina\noutcome-withdrawn = se quitó\noutcome-opened = se abrió\noutcome-tooEarly = todavía no es hora\noutcome-tooLate = ya es tarde\noutcome-noSession = esa sesión no está\noutcome-found = se encontró\noutcome-over = ya terminó\noutcome-present = quedó anotada\noutcome-allPresent = quedaron anotadas varias personas\noutcome-takenOff = alguien del equipo la había quitado\noutcome-nobodyNew = no hay nadie nuevo que anotar\noutcome-notHeld = esa sesión no se hizo\noutcome-complete = está completa\noutcome-missing = falta algo\noutcome-reopened = se abrió otra vez\noutcome-onlyAddendum = ya solo se puede agregar en hoja aparte\noutcome-isOpen = todavía está abierta\noutcome-removed = se quitó\noutcome-none = no hay documento\noutcome-ready = está lista\noutcome-nobody = no llegaría a nadie\noutcome-submitted = se mandó a revisión\noutcome-noReviewer = no hay nadie más que la pueda aprobar\noutcome-open = está abierta\noutcome-own = es de la misma persona\noutcome-decided = alguien ya decidió\noutcome-stale = la sesión cambió\noutcome-approved = se aprobó\noutcome-rewritten = la cambiaron mientras tanto\noutcome-returned = se devolvió\noutcome-loaded = se abrió\noutcome-waiting = espera aprobación\noutcome-taken = se recuperó\noutcome-notYours = esa convocatoria no llegó a este chat\noutcome-coming = viene\noutcome-notComing = no viene\noutcome-asked = el equipo ya la tiene\noutcome-answered = alguien ya la contestó\noutcome-counted = ya se contó\noutcome-joined = se juntó con la anterior\noutcome-doubtful = no se sabe si es de la actividad anterior\noutcome-kept = se guardó\noutcome-more = es otra del mismo envío\noutcome-refused = no se puede guardar\noutcome-begun = empieza una actividad nueva\noutcome-nothing = no hay nada que guardar\noutcome-lacksKind = falta saber el tipo\noutcome-lacksPlace = falta saber dónde\noutcome-lacksBoth = falta saber el tipo y dónde\noutcome-confirmed = está confirmada\noutcome-incomplete = falta algo\noutcome-openRoll-cancelled = la sesión se suspendió\noutcome-findRoll-cancelled = la sesión se suspendió\noutcome-findRoll-tooMany = ya van demasiados códigos equivocados\noutcome-sendRecognition-asked = ya preguntó por un número\noutcome-sendRecognition-tooMany = ya preguntó por demasiados números hoy\noutcome-giveRecognition-tooMany = ya pidió demasiados códigos hoy\noutcome-checkRecognition-tooMany = ya van demasiados códigos equivocados\noutcome-checkRecognition-own = el código es de quien lo escribe\noutcome-recognise-lapsed = el código ya venció\noutcome-recognise-twoPeople = en los dos chats hay cosas de la persona\noutcome-checkIn-cancelled = la sesión se suspendió\noutcome-checkIn-already = ya estaba anotada\noutcome-cancelSession-cancelled = se suspende\noutcome-register-closed = la sesión ya no recibe a nadie\noutcome-register-already = ya tenía su lugar\noutcome-declineOffer-declined = el lugar se ofrece a alguien más\noutcome-invite-tooMany = ya hay demasiadas invitaciones abiertas\noutcome-beginActivity-told = contó algo junto con lo que mandó\noutcome-beginActivity-noted = quedó guardado\noutcome-noteActivity-noted = se entendió todo\noutcome-findActivity-noted = está por confirmar\n\nsource-openSessions = las sesiones abiertas\nsource-cancellablePlaces = los lugares y turnos que se pueden cancelar\nsource-myRegistrations = los lugares y turnos que tiene\nsource-household = las personas de este teléfono\nsource-people = las personas de este teléfono\nsource-menu = lo que se puede hacer\nsource-teamMenu = lo que el equipo puede hacer\nsource-languages = los idiomas\nsource-staffNotes = los pendientes del equipo\nsource-comingSessions = las sesiones que vienen\nsource-changeableSessions = las sesiones que todavía se pueden cambiar\nsource-localities = las localidades conocidas\nsource-leads = quienes pueden llevar la sesión\nsource-grants = las personas del equipo\nsource-invitations = las invitaciones abiertas\nsource-rollSessions = las sesiones de estas horas\nsource-openRolls = los pases de lista abiertos\nsource-closableRolls = los pases de lista que se pueden cerrar\nsource-reopenableRolls = las listas que se pueden abrir otra vez\nsource-closedRolls = las listas cerradas\nsource-attendees = quienes están en la lista\nsource-arrivals = las personas de este teléfono que pueden llegar\nsource-myActivities = sus actividades\nsource-myDrafts = sus convocatorias sin enviar\nsource-correctable = lo que puede corregir\nsource-toReview = las convocatorias por aprobar\nsource-audienceLocalities = las localidades donde vive alguien\nsource-answerable = las sesiones de las convocatorias que recibió\nsource-summoned = las personas de este teléfono a las que se convocó\nsource-myAnswers = lo que contestó\nsource-openQuestions = las dudas sin contestar\nsource-agreementSessions = sus sesiones de hoy y de los últimos 30 días\nsource-sessionAgreements = los acuerdos de la sesión\nsource-myAgreements = los acuerdos que puede corregir\n",
      "server": "# What the terminal and the pages say.\n\nlistening = Convoca de { $institution } está lista en { $address }\ndemo =\n    Esto es una demostración: nada sale a teléfonos reales.\n    Ábrela aquí: { $address }\ncode =\n    Código para la primera persona que coordina: { $code }\n    Desde su teléfono, manda ese código como mensaje al chat de Convoca.\n    Sirve una sola vez y vence en 24 horas. Los códigos de antes ya no sirven.\n    No lo compartas con nadie más.\ncoordinatorCode =\n    Código para una persona más que coordina: { $code }\n    Desde su teléfono, manda ese código como mensaje al chat de Convoca.\n    Sirve una sola vez y vence en 24 horas. Los que mostré antes ya no sirven.\n    No lo compartas con nadie más. Quien ya coordina lo sigue haciendo.\ncoordinatorHelp =\n    npm run coordinator enseña un código para una persona más que coordina.\n    El código que enseñó antes deja de servir. Quien ya coordina lo sigue haciendo.\n    No lleva opciones, y Convoca puede estar abierta.\ncoordinatorOption =\n    No conozco «{ $option }», y no hice ningún código. El de antes sigue igual.\n    Se puede: npm run coordinator\ncoordinatorNotRunning =\n    Convoca no contesta en esta computadora. Ábrela antes de mandar el código: npm start\ncoordinatorNoChannel =\n    Convoca está abierta, pero ningún chat está conectado: el código no llegaría.\n    Primero conecta uno, WhatsApp o Telegram. Su terminal dice qué falta.\nnoDatabase =\n    Aquí todavía no hay datos de ninguna institución: { $file }\n    Empieza Convoca primero, o corrige DATA_DIR.\n\nnoticeTitle = Aviso de privacidad\nnoticeVersion = Versión del { $version }\nnotFoundTitle = No encontrada\nnotFound = Esta página no existe. Revisa la dirección.\nfailedTitle = Algo falló\nfailed = Algo falló de nuestro lado. Intenta otra vez en unos minutos.\n\nhomeTitle = Convoca\nhome =\n    Convoca es el asistente de { $institution } en WhatsApp y Telegram.\n    Escríbele desde tu teléfono para apartar un lugar en las sesiones.\nnoChannels =\n    Ningún canal está configurado: nadie puede escribirle a { $institution }.\n    Pon los datos de Telegram o de WhatsApp en el archivo .env y vuelve a empezar.\nnotLinked =\n    WhatsApp: todavía no hay un teléfono vinculado, y nadie puede escribir por ahí.\n    Ejecuta en otra ventana: npm run link\nlinkedOpen = WhatsApp conectado: +{ $number }. La gente escribe aquí: https://wa.me/{ $number }\nlinkedLoggedOut =\n    WhatsApp: el teléfono quedó desvinculado, y nadie puede escribir por ahí.\n    Si WhatsApp funciona en el teléfono, ejecuta en otra ventana: npm run link\nlinkedReplaced =\n    WhatsApp: otro programa usa la misma vinculación, casi siempre Convoca en otra computadora.\n    Cierra la otra, y después cierra Convoca y ábrela otra vez.\nlinkedRestricted =\n    WhatsApp no deja entrar al número. Abre WhatsApp en el teléfono: ahí dice hasta cuándo. No lo vincules de nuevo.\n    Atiende por otro chat. Cuando termine, cierra Convoca y ábrela otra vez.\nlinkedBroken =\n    WhatsApp rechazó la conexión durante media hora. Cierra Convoca y ábrela otra vez: así no se pierde nada.\n    Solo si sigue igual: npm run link -- --again. Lo que la gente escriba mientras tanto queda solo en el teléfono.\nlinkedDamaged =\n    WhatsApp: las llaves del número están dañadas. Ejecuta en otra ventana: npm run link -- --again\n    Lo que la gente escriba mientras tanto queda solo en el teléfono.\nlinkedMissing =\n    WhatsApp: falta una parte de Convoca, y nadie puede escribir por ahí. Lo demás sigue.\n    Cierra Convoca, ejecuta npm ci y ábrela otra vez.\n# Where nobody set INSTITUTION.\nunnamed = la institución que te atiende\n",
      "sessions": "title = Ver las sesiones\n\nsession = Estas son las sesiones abiertas. Para apartar un lugar, contesta con su número.\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description =\n        { $topic }. { $left ->\n            [0] Lista de espera\n            [one] Queda { $left } lugar\n           *[other] Quedan { $left } lugares\n        }\n    .item =\n        { $topic }: { SHORTDAY($starts) }, { HOUR($starts) }-{ HOUR($ends) }, { $place }, { $locality }. { $left ->\n            [0] { $waiting ->\n                [0] Lista de espera\n                [one] Lista de espera: { $waiting } persona en la fila\n               *[other] Lista de espera: { $waiting } personas en la fila\n            }\n            [one] Queda { $left } lugar\n           *[other] Quedan { $left } lugares\n        }.\n    .retry = No encontré esa sesión. Contesta con el número de una de la lista, o «no» si solo querías verlas.\n\nlooked = Claro. Cuando quieras apartar un lugar, escribe SESIONES.\nnothingOpen = Por ahora no hay sesiones abiertas. Escribe SESIONES otro día para ver si hay nuevas.\n",
      "staff": "title = Quién es del equipo\n\nlist = Estas personas son del equipo:\n    .item =\n        • { $name }: { $role }, desde { SHORTDAY($since) }.{ KNOWN($inviter) ->\n            [yes] {\" \"}Le dio el permiso { $inviter }.\n           *[no] {\"\"}\n        }\n\ninvited = Invitaciones que nadie ha usado:\n    .item = • { $role }, hasta { SHORTDAY($until) }, { HOUR($until) }.\n\nnotAllowed = Esta opción es solo para el equipo.\n\n# El número vinculado no puede mandar nada hasta que alguien lo atienda.\naccountShut =\n    { $state ->\n        [restricted] WhatsApp restringió el número vinculado. Por ahí ya no sale ni llega nada.\n        [loggedOut] El número vinculado ya no está unido a WhatsApp. Por ahí ya no sale ni llega nada.\n        [replaced] Otra computadora tomó el número vinculado de WhatsApp. Aquí ya no sale ni llega nada.\n        [away] Desde hace horas no logro conectar el número vinculado de WhatsApp. Por ahí no sale ni llega nada. Sigo intentando.\n        [unserved] { $channel ->\n            [telegram] El bot de Telegram\n            [whatsapp] El número de WhatsApp\n           *[linked] El número vinculado de WhatsApp\n        } ya no está conectado a Convoca. Por ahí ya no sale ni llega nada.\n       *[broken] El número vinculado de WhatsApp falló. Por ahí ya no sale ni llega nada.\n    }\n\n    { $state ->\n        [restricted] Abre WhatsApp en ese teléfono y pide que lo revisen. Cuando WhatsApp lo permita, pide a quien cuida el sistema que cierre Convoca y la abra otra vez. No lo cambies por otro número para seguir igual.\n        [replaced] Pide a quien cuida el sistema que cierre Convoca en la otra computadora. Después, que en esta la cierre y la abra otra vez.\n        [broken] Pide a quien cuida el sistema que cierre Convoca y la abra otra vez. Si sigue igual, que vincule de nuevo el número con el código QR.\n        [away] Pide a quien cuida el sistema que revise el internet de esa computadora. Cuando se conecte, lo que espera sale solo.\n        [unserved] Si no fue a propósito, pide a quien cuida el sistema que lo conecte otra vez.\n       *[loggedOut] Pide a quien cuida el sistema que lo vincule de nuevo con el código QR.\n    }\n\n    A quien tiene otro chat conmigo le escribo por ahí. A las demás personas avísales tú.\n\n# El número vinculado ya puede mandar otra vez. Lo lee quien leyó que no podía.\naccountOpen =\n    { $channel ->\n        [telegram] El bot de Telegram\n        [whatsapp] El número de WhatsApp\n       *[linked] El número vinculado de WhatsApp\n    } ya contesta otra vez. Lo que esperaba sale solo, poco a poco.\n\n    { $state ->\n        [loggedOut] Lo que la gente escribió mientras no estuvo unido está solo en el teléfono. Léelo y contéstalo ahí.\n        [broken] Si hubo que vincularlo de nuevo, lo que la gente escribió antes está solo en el teléfono. Léelo y contéstalo ahí.\n       *[other] No tienes que hacer nada.\n    }\n\n# El número vinculado contesta, y por un tiempo no empieza nada.\naccountPaused =\n    { $why ->\n        [unsure] El número vinculado de WhatsApp puede contestar, pero por ahora no empezar conversaciones. WhatsApp no dijo hasta cuándo; le pregunto cada hora.\n        [timelock] El número vinculado de WhatsApp puede contestar, pero no empezar conversaciones hasta el { DAY($until) } a las { HOUR($until) }. Así lo puso WhatsApp.\n       *[refused] El número vinculado de WhatsApp puede contestar, pero no empezar conversaciones hasta el { DAY($until) } a las { HOUR($until) }. Hoy WhatsApp rechazó mensajes para dos personas, y me detuve para no perder el número.\n    }\n\n    A quien tiene otro chat conmigo le escribo por ahí. Lo demás espera y sale solo; si algo urge, avisa tú por otro medio. No mandes mensajes desde ese teléfono para compensar.\n",
      "start": "title = Recibir avisos\n\nstarted = Listo, vuelves a recibir avisos y convocatorias. Escribe BAJA si ya no los quieres.\nnotStopped = Ya recibes avisos y convocatorias. Escribe BAJA si ya no los quieres.\n",
      "stop": "title = No recibir avisos\n\nstopped =\n    Listo. Ya no te mandaré avisos ni convocatorias, ni aunque se libere un lugar. Lo que apartaste sigue apartado.\n\n    Si me escribes, te contesto. Escribe ALTA para volver a recibir avisos.\nalreadyStopped = Ya no recibes avisos ni convocatorias. Escribe ALTA para volver a recibirlos.\n",
      "switch": "sure = Estamos a la mitad de otra cosa. ¿Quieres pasar a «{ $title }»? Después seguimos donde íbamos.\n    .retry = Contesta «Sí» para pasar a «{ $title }» o «No» para seguir donde íbamos.\n",
      "team": "title = Opciones del equipo\n\nflow = ¿Qué quieres hacer?\n    .label = { $title }\n    .retry = No encontré esa opción. Contesta con una de la lista. Por ejemplo: Convocar.\n\nnothing = Estas opciones son solo para el equipo.\n",
      "typical": "# Lo que suele aparecer donde un texto muestra un valor: { $topic }, { $session-topic }. Con esto se mide si un texto se\n# lee fácil, y se escribe el guion de un flujo. Nadie lo recibe.\n\ninstitution = Casa de Todas\nlink = https://convoca.example/aviso\nlinks = https://t.me/convoca_bot\naddress = https://convoca.example\nphone = 55 1234 5678\ncode = 4831\nfolio = 12\nnorm = Lista de asistencia\n\nname = Rosa Díaz Luna\nforWhom = Rosa Díaz Luna\nnames = Rosa Díaz, Juan Pérez\nshort = Rosa\nauthor = Carmen Ruiz\nconvener = Carmen Ruiz\ndecider = Carmen Ruiz\ninviter = Carmen Ruiz\nby = Carmen Ruiz\nlead = Carmen Ruiz\nleadName = Carmen Ruiz\nnewLead = Carmen Ruiz\noldLead = Lucía Soto\nbusyName = Lucía Soto\nmissing = Rosa Díaz, Juan Pérez\nrepeatedNames = Rosa Díaz\nunreadNames = 7 personas\nunwrittenNames = Rosa Díaz\nrole = promotora o promotor\n\ntopic = Huertos con agua de lluvia\noldTopic = Huertos con agua de lluvia\nnewTopic = Huertos en casa\notherTopic = Primeros auxilios\nplace = Salón ejidal\noldPlace = Salón ejidal\nnewPlace = Casa de salud\nwhere = San Isidro\nlocality = San Isidro\nvillage = San Isidro\nvillage-name = San Isidro\nvillage-short = San Isidro\nlocality-name = San Isidro\nlocality-short = San Isidro\nlanguage-name = Español\nlanguage = Español\nfrom = San Isidro\noldLocality = San Isidro\nnewLocality = El Llano\ntitle = Mis sesiones\n\nmessage = Les invitamos a la plática sobre huertos.\nresponsible = Rosa Díaz\ntext = Limpiar el salón cada sábado\ntext-count = 2\ntext-left = 1\nbrief = Les invitamos a la plática\nbecause = Falta decir qué hay que llevar.\nwords = Visité 6 casas en El Llano.\nabout = Quiero cambiar mi teléfono.\nasked = Puedo llevar a mis hijos\nanswer = Sí, puedes llevarlos.\nquestion = Puedo llevar a mis hijos\nwhat = Visita domiciliaria\nhowMany = 6 casas\nyear = 2026\n\nall = 2\nadded = 2\nbySelf = 8\nbyPromoter = 4\npromoter = 4\ncapacity = 30\nnewCapacity = 40\noldCapacity = 30\ncoming = 12\nnotComing = 3\nsilent = 5\ncount = 12\npeople = 2\nfiles = 2\nphotos = 2\nvoices = 2\ngivenBack = 2\nlater = 2\nleft = 5\nleaderless = 2\nmore = 2\nrepeatedMore = 2\nunreadMore = 2\nunwritten = 2\nmost = 10\nnumber = 2\noffered = 2\nonRoll = 2\noptedOut = 2\noutsideWindow = 3\nwithoutConsent = 2\nunreachable = 2\nunsent = 2\npage = 1\npages = 2\npart = 1\nparts = 2\nreviewers = 2\nseated = 2\nseats = 30\ntaken = 12\ntold = 12\ntotal = 40\ntelegram = 15\nwhatsapp = 25\nlinked = 0\ndays = 1\nlate = 0\nrefused = 1\nturn = 2\nversion = 2\nwaiting = 3\n",
      "welcome": "title = Bienvenida\n\ntext =\n    Hola. Estás en el equipo de { $institution }. Puedes escribir:\n    EQUIPO para ver todo lo que puedes hacer.\n    NUESTRAS SESIONES para ver las que vienen.\n    CONVOCAR para invitar a la gente.\n    PASE para pasar lista.\n    ACTIVIDAD para contar lo que hiciste.\n    PENDIENTES para ver qué hay por atender.\n    INSCRIBIRME para apartar un lugar.\n",
      "whoCame": "title = Ver quién llegó\n\nroll = ¿De qué lista?\n    .label = { SHORTDAY($starts) } { HOUR($starts) }\n    .description = { $topic }\n    .item = { $topic }, { SHORTDAY($starts) }, { HOUR($starts) }.\n    .retry = No encontré esa lista. Contesta con el número de una. Por ejemplo: 1.\n\npeople =\n    { $roll-topic }: { $roll-count ->\n        [one] va { $roll-count } persona\n       *[other] van { $roll-count } personas, la última primero\n    }.\n    .item = • { $name }\n\nnobody = La lista todavía está vacía.\nnoneOpen = No hay un pase de lista abierto. Para abrirlo escribe PASE. Para ver quién piensa asistir escribe CONFIRMADOS.\n",
      "withdrawRole": "title = Quitar un permiso\n\ngrant = ¿A quién le quieres quitar el permiso? Contesta con su número.\n    .label = { $short }\n    .description = { $role }\n    .item = { $name }: { $role }\n    .retry = No encontré a esa persona. Contesta con su número en la lista. Por ejemplo: 1.\n\nsure =\n    { $own ->\n        [yes] Vas a quitarte el permiso de { $role }.\n       *[no] Vas a quitar a { $name } el permiso de { $role }.\n    }{ $leaderless ->\n        [0] {\"\"}\n        [one] {\" \"}Va a quedar { $leaderless } sesión sin quien la lleve.\n       *[other] {\" \"}Van a quedar { $leaderless } sesiones sin quien las lleve.\n    }\n\n    ¿Lo quito?\n    .retry = Contesta «Sí» para quitar el permiso o «No» para dejarlo como está.\n\nwithdrawn =\n    { $own ->\n        [yes] Listo, ya no tienes permiso de { $role }.\n       *[no] Listo, { $name } ya no tiene permiso de { $role }.\n    }{ $leaderless ->\n        [0] {\"\"}\n        [one] {\" \"}Queda { $leaderless } sesión sin quien la lleve. Con CAMBIAR SESIÓN escoges a otra persona.\n       *[other] {\" \"}Quedan { $leaderless } sesiones sin quien las lleve. Con CAMBIAR SESIÓN escoges a otra persona.\n    }{ $unsent ->\n        [0] {\"\"}\n        [one] {\" \"}Su convocatoria ya no espera aprobación. Alguien más la puede seguir con CONVOCAR.\n       *[other] {\" \"}Sus { $unsent } convocatorias ya no esperan aprobación. Alguien más las puede seguir con CONVOCAR.\n    }\nlast = Es la única persona que coordina. Antes de quitar ese permiso, invita a otra con INVITAR.\nkept = Está bien, todo sigue como estaba.\ngone = Ese permiso ya no existe. Escribe PERSONAL para ver quién es del equipo.\nnotAllowed = Esta opción es solo para quien coordina.\n\ntold = Ya no tienes permiso de { $role } en { $institution }. Tus lugares siguen igual. Si crees que es un error, escribe UNA PERSONA.\n\nexpired = Pasó mucho tiempo y no quité ningún permiso. Para hacerlo escribe QUITAR PERMISO.\n"
    }
  }
};
