import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import { convocations, questions, replies, summonses } from "./callSchema.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { addresses, people, sessions } from "./schema.ts";

export type ReplyWord = "coming" | "notComing" | "question";

/** How many people answered how; each by what they last said of coming. */
export interface ReplyCounts {
  readonly coming: number;
  readonly notComing: number;
  /** Asked something, and did not say whether they come. */
  readonly question: number;
  /** Summoned, and without a word. */
  readonly silent: number;
}

/** What somebody asked, and who they are. Instants are epoch milliseconds. */
export interface OpenQuestion {
  readonly id: number;
  readonly addressId: number;
  readonly text: string;
  readonly askedAt: number;
  readonly name: string | null;
  readonly locality: string | null;
  readonly phone: string | null;
  readonly channel: ChannelName;
  readonly sessionId: number | null;
  readonly topic: string | null;
  readonly answeredAt: number | null;
}

/** What the team answered to somebody. */
export interface Answered {
  readonly id: number;
  /** "" where they only asked for a person. */
  readonly text: string;
  readonly answer: string;
  /** Epoch milliseconds. */
  readonly answeredAt: number;
  /** Who answered. */
  readonly name: string | null;
}

export function prepareReplies(db: Db) {
  const insert = db
    .insert(replies)
    .values({
      sessionId: given("sessionId"),
      personId: given("personId"),
      reply: given("reply"),
      at: given("at"),
      addressId: given("addressId"),
    })
    .prepare();
  const called = db
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.id, bound("personId")),
        sql`(
          exists (
            select 1 from ${summonses} join ${convocations} on ${convocations.id} = ${summonses.convocationId}
            where ${summonses.personId} = ${people.id} and ${convocations.sessionId} = ${bound("sessionId")}
          ) or exists (
            select 1 from ${replies} where ${replies.sessionId} = ${bound("sessionId")} and ${replies.personId} = ${people.id}
          )
        )`,
      ),
    )
    .prepare();
  return {
    /** Whether somebody was called to a session, or replied to it all the same. */
    wasCalled(sessionId: number, personId: number): boolean {
      return called.get({ sessionId, personId }) !== undefined;
    },

    /** The last one of a person counts, a question only where they never said whether they come. */
    add(reply: {
      sessionId: number;
      personId: number;
      reply: ReplyWord;
      addressId: number;
      at: number;
    }): void {
      insert.run({ ...reply });
    },

    count(sessionId: number): ReplyCounts {
      const rows = db.all<{ reply: string; count: number }>(sql`
        select coalesce(last.reply, 'silent') as reply, count(*) as count
        from (
          select s.person_id from summonses s join convocations c on c.id = s.convocation_id where c.session_id = ${sessionId}
          union
          select person_id from replies where session_id = ${sessionId}
        ) called
        left join (
          select person_id, reply, max((reply <> 'question') * 1e15 + id) from replies
          where session_id = ${sessionId} group by person_id
        ) last on last.person_id = called.person_id
        group by 1`);
      const of = (reply: string) => rows.find((row) => row.reply === reply)?.count ?? 0;
      return {
        coming: of("coming"),
        notComing: of("notComing"),
        question: of("question"),
        silent: of("silent"),
      };
    },
  };
}

export function prepareQuestions(db: Db) {
  const columns = {
    id: questions.id,
    addressId: questions.addressId,
    text: questions.text,
    askedAt: questions.askedAt,
    name: people.name,
    locality: people.locality,
    phone: addresses.phone,
    channel: sql<ChannelName>`${addresses.channel}`,
    sessionId: questions.sessionId,
    topic: sessions.topic,
    answeredAt: questions.answeredAt,
  };
  const all = () =>
    db
      .select(columns)
      .from(questions)
      .innerJoin(addresses, eq(addresses.id, questions.addressId))
      .leftJoin(people, eq(people.id, questions.personId))
      .leftJoin(sessions, eq(sessions.id, questions.sessionId));
  const one = all()
    .where(eq(questions.id, bound("id")))
    .prepare();
  // What is about no session is why somebody asked for a person: it stands beside their note.
  const open = all()
    .where(and(isNull(questions.answeredAt), isNotNull(questions.sessionId)))
    .orderBy(asc(questions.id))
    .limit(50)
    .prepare();
  const isReason = and(
    eq(questions.addressId, bound("addressId")),
    isNull(questions.sessionId),
    isNull(questions.answeredAt),
  );
  const reason = db
    .select({ text: questions.text })
    .from(questions)
    .where(isReason)
    .orderBy(desc(questions.id))
    .limit(1)
    .prepare();
  const settle = db
    .update(questions)
    .set({ answer: given("answer"), answeredAt: given("now"), answeredBy: given("by") })
    .where(isReason)
    .returning({ id: questions.id })
    .prepare();
  const answers = db
    .select({
      id: questions.id,
      text: questions.text,
      answer: sql<string>`${questions.answer}`,
      answeredAt: sql<number>`${questions.answeredAt}`,
      name: people.name,
    })
    .from(questions)
    .leftJoin(people, eq(people.id, questions.answeredBy))
    .where(
      and(
        eq(questions.addressId, bound("addressId")),
        isNotNull(questions.answer),
        sql`${questions.answeredAt} > ${sql.placeholder("since")}`,
      ),
    )
    .orderBy(desc(questions.answeredAt))
    .limit(5)
    .prepare();
  const insert = db
    .insert(questions)
    .values({
      addressId: given("addressId"),
      personId: given("personId"),
      sessionId: given("sessionId"),
      text: given("text"),
      askedAt: given("now"),
    })
    .returning({ id: questions.id })
    .prepare();
  const answer = db
    .update(questions)
    .set({ answer: given("answer"), answeredAt: given("now"), answeredBy: given("by") })
    .where(sql`${questions.id} = +${sql.placeholder("id")} and ${questions.answeredAt} is null`)
    .returning({ id: questions.id })
    .prepare();
  return {
    find(id: number): OpenQuestion | undefined {
      return one.get({ id });
    },

    /** The oldest first, at most fifty. */
    listOpen(): readonly OpenQuestion[] {
      return open.all();
    },

    add(question: {
      addressId: number;
      personId: number | null;
      sessionId: number | null;
      text: string;
      now: number;
    }): number {
      return insert.get({ ...question }).id;
    },

    /** Why somebody asked for a person, in their own words; null where they did not say. */
    findReason(addressId: number): string | null {
      return reason.get({ addressId })?.text ?? null;
    },

    /**
     * What was asked for by whoever asked for a person is attended to; `answer` is what was written to them. Gives the
     * questions it was: none when they had not said what it was about.
     */
    settleReasons(
      addressId: number,
      settled: { answer: string | null; by: number; now: number },
    ): readonly number[] {
      return settle.all({ addressId, ...settled }).map(({ id }) => id);
    },

    /** What the team answered to an address since then (epoch ms), the last first, at most five. */
    listAnswered(addressId: number, since: number): readonly Answered[] {
      return answers.all({ addressId, since });
    },

    /** False when somebody answered before. */
    markAnswered(id: number, answered: { answer: string; by: number; now: number }): boolean {
      return answer.all({ id, ...answered }).length > 0;
    },
  };
}
