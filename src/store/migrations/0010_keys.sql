ALTER TABLE `addresses` ADD `account_key` text;--> statement-breakpoint
ALTER TABLE `linked_keys` ADD `forget_at` integer;--> statement-breakpoint
-- Nobody noted when these were written: they are looked at in two days.
UPDATE `linked_keys` SET `forget_at` = (unixepoch() + 48 * 3600) * 1000
WHERE `type` IN ('session', 'identity-key', 'sender-key', 'device-list', 'lid-mapping', 'tctoken') AND `id` <> '__index';--> statement-breakpoint
CREATE INDEX `linked_keys_forget` ON `linked_keys` (`forget_at`) WHERE forget_at is not null;