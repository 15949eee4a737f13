CREATE TABLE `addresses` (
	`id` integer PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`platform_id` text NOT NULL,
	`phone` text,
	`language` text,
	`first_seen_at` integer NOT NULL,
	`last_inbound_at` integer,
	`unreachable_at` integer,
	`unreachable_reason` text,
	`flooding_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_platform` ON `addresses` (`channel`,`platform_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_phone` ON `addresses` (`channel`,`phone`) WHERE phone is not null;--> statement-breakpoint
CREATE TABLE `beginnings` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`address_id` integer NOT NULL,
	`flow` text NOT NULL,
	`input` text NOT NULL,
	`due_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`begun_at` integer,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `beginnings_key` ON `beginnings` (`key`);--> statement-breakpoint
CREATE INDEX `beginnings_due` ON `beginnings` (`due_at`) WHERE begun_at is null;--> statement-breakpoint
CREATE INDEX `beginnings_address` ON `beginnings` (`address_id`) WHERE begun_at is null;--> statement-breakpoint
CREATE TABLE `consents` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`purpose` text NOT NULL,
	`notice_version` text NOT NULL,
	`notice_hash` text NOT NULL,
	`given_at` integer NOT NULL,
	`address_id` integer NOT NULL,
	`given_by` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consents_live` ON `consents` (`person_id`,`purpose`,`notice_version`) WHERE withdrawn_at is null;--> statement-breakpoint
CREATE TABLE `conversations` (
	`address_id` integer PRIMARY KEY NOT NULL,
	`state` text,
	`asked` integer DEFAULT 0 NOT NULL,
	`expires_at` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversations_expires` ON `conversations` (`expires_at`) WHERE expires_at is not null;--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text NOT NULL,
	`corrected_at` integer NOT NULL,
	`address_id` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `groups` (
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`told_at` integer NOT NULL,
	PRIMARY KEY(`channel`, `chat`)
);
--> statement-breakpoint
CREATE TABLE `inbound` (
	`id` integer PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`outcome` text NOT NULL,
	`address_id` integer,
	`message_id` text,
	`sent_at` integer,
	`received_at` integer NOT NULL,
	`body` text,
	`error` text,
	`revoked_at` integer,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_key` ON `inbound` (`channel`,`account`,`key`);--> statement-breakpoint
CREATE INDEX `inbound_address` ON `inbound` (`address_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`id` integer PRIMARY KEY NOT NULL,
	`address_id` integer NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opt_outs_live` ON `opt_outs` (`address_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`address_id` integer,
	`chat` text,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`ask` integer,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`expires_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`status` text NOT NULL,
	`message_id` text,
	`sent_at` integer,
	`reason` text,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`id`) WHERE status = 'due';--> statement-breakpoint
CREATE INDEX `outbox_message` ON `outbox` (`channel`,`account`,`message_id`) WHERE message_id is not null;--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text,
	`locality` text,
	`created_at` integer NOT NULL,
	`enrolled_at` integer
);
--> statement-breakpoint
CREATE TABLE `person_addresses` (
	`address_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`relation` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`address_id`, `person_id`),
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_addresses_person` ON `person_addresses` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `person_addresses_self` ON `person_addresses` (`address_id`) WHERE relation = 'self';--> statement-breakpoint
CREATE TABLE `registrations` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`session_id` integer NOT NULL,
	`status` text NOT NULL,
	`address_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`offer_expires_at` integer,
	`ended_at` integer,
	`ended_because` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `registrations_live` ON `registrations` (`person_id`,`session_id`) WHERE status <> 'cancelled';--> statement-breakpoint
CREATE INDEX `registrations_line` ON `registrations` (`session_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `registrations_address` ON `registrations` (`address_id`);--> statement-breakpoint
CREATE INDEX `registrations_offers` ON `registrations` (`offer_expires_at`) WHERE status = 'offered';--> statement-breakpoint
CREATE TABLE `role_code_tries` (
	`id` integer PRIMARY KEY NOT NULL,
	`address_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_code_tries_address` ON `role_code_tries` (`address_id`,`at`);--> statement-breakpoint
CREATE TABLE `role_codes` (
	`id` integer PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` integer,
	FOREIGN KEY (`used_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `role_codes_hash` ON `role_codes` (`code_hash`);--> statement-breakpoint
CREATE TABLE `role_grants` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`granted_by` integer,
	`granted_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `role_grants_live` ON `role_grants` (`person_id`,`role`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`place` text NOT NULL,
	`locality` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`capacity` integer NOT NULL,
	`seats_taken` integer DEFAULT 0 NOT NULL,
	`offer_hours` integer DEFAULT 12 NOT NULL,
	`created_at` integer NOT NULL,
	`cancelled_at` integer,
	CONSTRAINT "sessions_not_oversold" CHECK("sessions"."seats_taken" between 0 and "sessions"."capacity"),
	CONSTRAINT "sessions_order" CHECK("sessions"."starts_at" < "sessions"."ends_at")
);
--> statement-breakpoint
CREATE INDEX `sessions_starts` ON `sessions` (`starts_at`);--> statement-breakpoint
CREATE TABLE `staff_notes` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`address_id` integer NOT NULL,
	`session_id` integer,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`done_by` integer,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_notes_open` ON `staff_notes` (`kind`,`address_id`) WHERE done_at is null and session_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `staff_notes_open_session` ON `staff_notes` (`kind`,`address_id`,`session_id`) WHERE done_at is null and session_id is not null;