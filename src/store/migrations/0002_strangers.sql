CREATE TABLE `forgotten` (
	`id` integer PRIMARY KEY NOT NULL,
	`asked` integer NOT NULL
);
--> statement-breakpoint
DROP INDEX `addresses_phone`;--> statement-breakpoint
ALTER TABLE `addresses` ADD `phone_key` text;--> statement-breakpoint
ALTER TABLE `addresses` ADD `refused_at` integer;--> statement-breakpoint
ALTER TABLE `addresses` ADD `forget_at` integer;--> statement-breakpoint
-- Mexico's 521 and Argentina's 549 are 52 and 54 with a digit more: see community/phoneNumber.ts.
UPDATE `addresses` SET `phone_key` = replace(`phone`, '+', '') WHERE `phone` IS NOT NULL;--> statement-breakpoint
UPDATE `addresses` SET `phone_key` = substr(`phone_key`, 1, 2) || substr(`phone_key`, 4)
WHERE length(`phone_key`) = 13 AND (`phone_key` GLOB '521*' OR `phone_key` GLOB '549*');--> statement-breakpoint
CREATE INDEX `addresses_same` ON `addresses` (`channel`,`phone_key`);--> statement-breakpoint
-- Of two addresses with one number, that of somebody we know keeps it, then the one heard of last. The other is left as
-- when a number changes hands: known by the number alone, it is written to no more.
UPDATE `addresses` SET
	`platform_id` = CASE WHEN `platform_id` = `phone` THEN `platform_id` || '#' || `id` ELSE `platform_id` END,
	`unreachable_at` = CASE WHEN `platform_id` = `phone` THEN coalesce(`unreachable_at`, unixepoch() * 1000) ELSE `unreachable_at` END,
	`unreachable_reason` = CASE WHEN `platform_id` = `phone` THEN coalesce(`unreachable_reason`, 'the number belongs to another address') ELSE `unreachable_reason` END,
	`phone` = NULL,
	`phone_key` = NULL
WHERE EXISTS (
	SELECT 1 FROM `addresses` AS `other`
	WHERE `other`.`channel` = `addresses`.`channel` AND `other`.`phone_key` = `addresses`.`phone_key` AND `other`.`id` <> `addresses`.`id`
		AND (
			EXISTS (SELECT 1 FROM `person_addresses` WHERE `address_id` = `other`.`id`),
			coalesce(`other`.`last_inbound_at`, 0),
			`other`.`id`
		) > (
			EXISTS (SELECT 1 FROM `person_addresses` WHERE `address_id` = `addresses`.`id`),
			coalesce(`addresses`.`last_inbound_at`, 0),
			`addresses`.`id`
		)
);--> statement-breakpoint
DROP INDEX `addresses_same`;--> statement-breakpoint
UPDATE `addresses` SET `forget_at` = coalesce(`last_inbound_at`, `first_seen_at`) + 48 * 3600000
WHERE NOT EXISTS (SELECT 1 FROM `person_addresses` WHERE `address_id` = `addresses`.`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_phone_key` ON `addresses` (`channel`,`phone_key`) WHERE phone_key is not null;--> statement-breakpoint
CREATE INDEX `addresses_forget` ON `addresses` (`forget_at`) WHERE forget_at is not null;--> statement-breakpoint
DROP INDEX `beginnings_address`;--> statement-breakpoint
CREATE INDEX `beginnings_address` ON `beginnings` (`address_id`);--> statement-breakpoint
CREATE INDEX `consents_address` ON `consents` (`address_id`);--> statement-breakpoint
CREATE INDEX `corrections_address` ON `corrections` (`address_id`);--> statement-breakpoint
CREATE INDEX `opt_outs_address` ON `opt_outs` (`address_id`);--> statement-breakpoint
CREATE INDEX `outbox_address` ON `outbox` (`address_id`);--> statement-breakpoint
CREATE INDEX `staff_notes_address` ON `staff_notes` (`address_id`);