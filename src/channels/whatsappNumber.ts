import { z } from "zod";
import type { Refusal } from "./contract.ts";
import { CallWithin, networkRefusal, within } from "./fetch.ts";
import { whatsappRefusal } from "./whatsappRefusal.ts";
import { graphRoot, type WhatsAppParts } from "./whatsappSend.ts";

const numberField = z.object({ display_phone_number: z.string().max(40) });

/**
 * Where people find our number (`https://wa.me/<digits>`), or why Meta does not say: GET /<phone_number_id> with
 * `fields=display_phone_number` ("Phone Numbers"). Its webhooks name it too, but a code to scan is wanted before.
 */
export async function whatsappLink(
  parts: Omit<WhatsAppParts, "callWithin"> & { readonly signal: AbortSignal },
): Promise<{ readonly link: string } | Refusal> {
  const { phoneNumberId, accessToken, signal } = parts;
  const url = `${graphRoot(parts)}/${encodeURIComponent(phoneNumberId)}?fields=display_phone_number`;
  try {
    return await within(CallWithin, async (late) => {
      const init = { method: "GET", headers: { authorization: `Bearer ${accessToken}` } };
      const answer = await parts.fetch(url, { ...init, signal: AbortSignal.any([signal, late]) });
      const given = await answer.json().catch(() => null);
      const digits = numberField.safeParse(given).data?.display_phone_number.replace(/\D/g, "") ?? "";
      if (answer.status === 200 && /^\d{7,15}$/.test(digits)) return { link: `https://wa.me/${digits}` };
      return whatsappRefusal(answer.status, given, accessToken);
    });
  } catch (error) {
    return networkRefusal(error);
  }
}
