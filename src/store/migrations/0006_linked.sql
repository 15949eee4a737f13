CREATE TABLE `linked_creds` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	CONSTRAINT "linked_creds_one" CHECK("linked_creds"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `linked_keys` (
	`type` text NOT NULL,
	`id` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`type`, `id`)
);
--> statement-breakpoint
CREATE TABLE `linked_leases` (
	`id` integer PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL,
	CONSTRAINT "linked_leases_one" CHECK("linked_leases"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `linked_sent` (
	`message_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `linked_sent_at` ON `linked_sent` (`sent_at`);