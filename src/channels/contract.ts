// What every channel gives and takes. A channel translates and sends; it decides nothing.

/** `linked`: a phone's own WhatsApp number, as WhatsApp Web speaks for it; `whatsapp` is the Cloud API. */
export type ChannelName = "telegram" | "whatsapp" | "linked";

/** One number or bot of ours, and how a person can find it. */
export interface Account {
  readonly channel: ChannelName;
  /** Telegram: the bot's numeric id. WhatsApp: `phone_number_id`. A linked number: `linked`, for there is one. */
  readonly id: string;
  /** Where a person opens a private chat with it (`https://t.me/…`, `https://wa.me/…`), once known. */
  readonly link?: string;
}

/** Who wrote, as the platform knows them. */
export interface Sender {
  /**
   * Telegram: chat id. WhatsApp: `user_id` (BSUID), or the number (`wa_id`) where the platform sends none. A linked
   * number: the LID (`123@lid`), or the number's own (`521…@s.whatsapp.net`) where none is known.
   */
  readonly id: string;
  /** WhatsApp's `wa_id` as given (it is what a reply is addressed to), when the platform tells it; digits alone. */
  readonly phone?: string;
  /** BCP 47 language of the person's app, when the platform tells it. */
  readonly language?: string;
  /** A linked number: with whose account's keys they wrote, to be compared and nothing else; null where nothing tells. */
  readonly accountKey?: string | null;
  /** A linked number: these are not the keys of whoever had that number before, and WhatsApp does not say whose it is. */
  readonly isOtherPhone?: true;
}

export type MediaKind =
  | "photo"
  | "video"
  | "videoNote"
  | "animation"
  | "sticker"
  | "voice"
  | "audio"
  | "document"
  | "location"
  | "contact"
  | "poll"
  | "dice"
  | "order"
  | "other";

/** What a person said in one message. */
export type Said =
  | { readonly type: "text"; readonly text: string }
  /** A button or list row of ours; `token` is what we put in it. Old clients send the label along. */
  | { readonly type: "pressed"; readonly token: string; readonly label?: string }
  /** `of` is the platform's id of the message reacted to; an empty emoji takes the reaction back. */
  | { readonly type: "reaction"; readonly emoji: string; readonly of: string }
  | {
      readonly type: "media";
      readonly media: MediaKind;
      readonly caption?: string;
      /** How the platform names the file until it is fetched, and what it says of it. */
      readonly file?: {
        readonly ref: string;
        readonly mime?: string;
        readonly bytes?: number;
        readonly name?: string;
      };
      /** In degrees; `name` as the person's app calls the place. */
      readonly place?: { readonly latitude: number; readonly longitude: number; readonly name?: string };
      /** Photos sent together share it (Telegram: media_group_id). */
      readonly album?: string;
    };

/** Anything a platform delivers, in our words. */
export type Incoming =
  | {
      readonly type: "message";
      readonly from: Sender;
      /** The platform's message id (Telegram: of the message, or of the pressed message). */
      readonly messageId: string;
      /** The platform's id of the message it answers: the quoted one, or the one whose button was pressed. */
      readonly answers?: string;
      /** What must be acknowledged to the platform (Telegram: callback query id). */
      readonly pressId?: string;
      readonly said: Said;
      /** It reached us a day or more after it was written: only what it answers counts, and what always counts. */
      readonly late?: true;
    }
  /** They wrote something that cannot be deciphered, nor will be as far as anybody knows. */
  | { readonly type: "illegible"; readonly from: Sender; readonly messageId: string }
  | { readonly type: "edited"; readonly from: Sender; readonly messageId: string; readonly text: boolean }
  | { readonly type: "revoked"; readonly from: Sender; readonly messageId: string }
  | {
      readonly type: "status";
      readonly messageId: string;
      readonly status: DeliveryStatus;
      readonly error?: Refusal;
    }
  /** The person blocked us, or came back. */
  | { readonly type: "reachability"; readonly from: Sender; readonly reachable: boolean }
  /** The person's platform id changed; `to` is the new one. */
  | { readonly type: "moved"; readonly from: Sender; readonly to: Sender }
  /** The platform's own switch for bulk messages. */
  | { readonly type: "preference"; readonly from: Sender; readonly bulk: "stop" | "resume" }
  /** Something written in a group (or the bot was added to one). Nothing of it is kept but the chat's id. */
  | { readonly type: "group"; readonly chat: string; readonly movedTo?: string }
  /** Known or unknown, it is not for us to act on: `kind` names it ("message.poll_answer", "account_update"). */
  | { readonly type: "notUnderstood"; readonly kind: string };

/** sent < delivered < read; `failed` is final. `played` is read. */
export type DeliveryStatus = "sent" | "delivered" | "read" | "failed";

/** One thing a platform delivered to one of our accounts. */
export interface Delivery {
  readonly channel: ChannelName;
  /** Our bot or number; "" where the payload names none. */
  readonly account: string;
  /** Unique within (channel, account): `update_id`, `messages[].id`, status id + status, or a hash of the item. */
  readonly key: string;
  /**
   * What tells it from everything else of whoever wrote it, where the platform has several names for them and may give
   * it again under another one, so that `key` differs.
   */
  readonly ofWriter?: string;
  /** The platform's clock, epoch ms; null where it gives none. */
  readonly sentAt: number | null;
  readonly content: Incoming;
}

/** One tappable choice. `token` comes back in `Said.pressed`. */
export interface Choice {
  readonly token: string;
  readonly label: string;
  readonly description?: string;
}

/** Something the files port keeps: SHA-256 (hex) of its bytes, its type as its first bytes say, its length. */
export interface FileRef {
  readonly hash: string;
  readonly mime: string;
  readonly bytes: number;
}

/** One message that leaves, already fitted to its channel by `conversation/compose.ts`. */
export type Outgoing =
  | { readonly type: "text"; readonly text: string }
  /** Telegram: inline keyboard, one row a choice. Cloud API: reply buttons. */
  | { readonly type: "buttons"; readonly text: string; readonly choices: readonly Choice[] }
  /** Cloud API list; `open` is the label of the button that opens it. */
  | {
      readonly type: "list";
      readonly text: string;
      readonly open: string;
      readonly choices: readonly Choice[];
    }
  /** Its bytes are read from the files port as it leaves. */
  | { readonly type: "image"; readonly file: FileRef; readonly caption?: string }
  | {
      readonly type: "document";
      readonly file: FileRef;
      /** As the person sees it: «lista-de-asistencia.pdf». */
      readonly name: string;
      readonly caption?: string;
    }
  /** Telegram: answerCallbackQuery. Stale after `ACKNOWLEDGE_WITHIN`. */
  | { readonly type: "acknowledge"; readonly pressId: string };

/** Where a message goes. */
export interface Destination {
  readonly account: string;
  /** Telegram: chat id. WhatsApp: `user_id` or number. A linked number: the LID or the number's own address. */
  readonly id: string;
  /** The Cloud API: the number as the platform gave it, preferred over `id` when known. */
  readonly phone?: string;
}

/**
 * Why a platform did not take a message, and what that means for us.
 * - `later`: try again, not before `afterMs`; `scope` says who has to wait: this person or the whole account.
 * - `never`: this message will not pass; `unreachable` says that no other will either (blocked, deactivated),
 *   `outsideWindow` that none will until the person writes.
 * - `moved`: the same chat has another id now (`to`).
 * - `stop`: the account itself is refused (token, policy, billing): nothing passes until somebody acts.
 */
export interface Refusal {
  readonly meaning: "later" | "never" | "moved" | "stop";
  readonly scope?: "person" | "account";
  readonly afterMs?: number;
  /** Nobody answered at all: it may be the message (too big, too slow), or the way to the platform. */
  readonly silent?: true;
  readonly unreachable?: boolean;
  readonly outsideWindow?: boolean;
  readonly to?: string;
  /** The platform's own code and words, for staff. Never contains a token of ours. */
  readonly reason: string;
}

/** A platform's answer to one message. A network failure or timeout is a Refusal `later`. */
export type Sent =
  | { readonly ok: true; readonly messageId: string | null }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Sends one message. Never throws; bounded in time by its own timeout (30 s). `once` names this message and no other, the
 * same at each try: where a platform lets us name messages, one that it has already is shown once.
 */
export type Send = (to: Destination, message: Outgoing, once?: string) => Promise<Sent>;

/** What a platform can show, in UTF-16 units. Used by `compose`, by the checker (F07) and by nobody else. */
export interface Limits {
  readonly text: number;
  /** Under an image or a document. */
  readonly caption: number;
  readonly buttons: { readonly most: number; readonly body: number; readonly label: number } | null;
  readonly list: {
    readonly most: number;
    readonly body: number;
    readonly open: number;
    readonly label: number;
    readonly description: number;
  } | null;
  /** Bytes a token may have. */
  readonly token: number;
}

/** How fast a platform lets us write: tokens a second with a burst, for the account and for one person. */
export interface Pace {
  readonly account: { readonly perSecond: number; readonly burst: number };
  readonly person: { readonly perSecond: number; readonly burst: number };
  /**
   * The account's pace is about what we begin; answers to people's own messages need not keep to it until the
   * platform says that it is too much, and for a minute after.
   */
  readonly freeReplies?: true;
  /** So many are on their way at once at most, where the platform is a phone that somebody might hold; else as many as we can. */
  readonly atOnce?: number;
  /** Absent where what we begin keeps to no other pace than the account's. */
  readonly begun?: BegunPace;
}

/** How fast we begin: as somebody would who writes to one person after another. What answers people keeps to none of it. */
export interface BegunPace {
  /** Between two of them, ms on the average. */
  readonly every: number;
  /** How far each such time is off, both ways: 0.4 is 40 % of it at most. */
  readonly jitter: number;
  /** So many in a day of the tenant's at most; the others wait for the next one. */
  readonly daily: number;
}
