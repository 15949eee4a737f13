CREATE TABLE `shared_bodies` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shared_bodies_key` ON `shared_bodies` (`key`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` integer PRIMARY KEY NOT NULL,
	`roll_call_id` integer NOT NULL,
	`person_id` integer,
	`name` text,
	`name_key` text,
	`method` text NOT NULL,
	`at` integer NOT NULL,
	`address_id` integer,
	`noted_by` integer,
	`addendum_id` integer,
	`removed_at` integer,
	`removed_by` integer,
	FOREIGN KEY (`roll_call_id`) REFERENCES `roll_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`addendum_id`) REFERENCES `roll_call_events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendances_somebody" CHECK(("attendances"."person_id" is null) = ("attendances"."name" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_person` ON `attendances` (`roll_call_id`,`person_id`) WHERE person_id is not null and removed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_name` ON `attendances` (`roll_call_id`,`name_key`) WHERE name_key is not null and removed_at is null;--> statement-breakpoint
CREATE INDEX `attendances_address` ON `attendances` (`address_id`);--> statement-breakpoint
CREATE TABLE `convocations` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`message` text NOT NULL,
	`audience` text NOT NULL,
	`locality` text,
	`convener` text NOT NULL,
	`status` text NOT NULL,
	`author_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`submitted_at` integer,
	`decided_by` integer,
	`decided_at` integer,
	`returned_because` text,
	`sent_through` integer DEFAULT 0 NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "convocations_two_people" CHECK("convocations"."decided_by" is null or "convocations"."decided_by" <> "convocations"."author_id")
);
--> statement-breakpoint
CREATE INDEX `convocations_session` ON `convocations` (`session_id`);--> statement-breakpoint
CREATE INDEX `convocations_sending` ON `convocations` (`id`) WHERE status = 'approved';--> statement-breakpoint
CREATE TABLE `questions` (
	`id` integer PRIMARY KEY NOT NULL,
	`address_id` integer NOT NULL,
	`person_id` integer,
	`session_id` integer,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` integer,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_open` ON `questions` (`id`) WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX `questions_address` ON `questions` (`address_id`);--> statement-breakpoint
CREATE TABLE `replies` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`reply` text NOT NULL,
	`at` integer NOT NULL,
	`address_id` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `replies_session` ON `replies` (`session_id`,`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `replies_address` ON `replies` (`address_id`);--> statement-breakpoint
CREATE TABLE `roll_call_events` (
	`id` integer PRIMARY KEY NOT NULL,
	`roll_call_id` integer NOT NULL,
	`event` text NOT NULL,
	`at` integer NOT NULL,
	`by` integer NOT NULL,
	FOREIGN KEY (`roll_call_id`) REFERENCES `roll_calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `roll_call_events_roll_call` ON `roll_call_events` (`roll_call_id`);--> statement-breakpoint
CREATE TABLE `roll_calls` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`code` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`closed_at` integer,
	`closed_by` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roll_calls_session` ON `roll_calls` (`session_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `roll_calls_code` ON `roll_calls` (`code`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `session_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`session_id` integer NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	`changed_at` integer NOT NULL,
	`changed_by` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_changes_session` ON `session_changes` (`session_id`);--> statement-breakpoint
CREATE TABLE `summonses` (
	`convocation_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`address_id` integer NOT NULL,
	PRIMARY KEY(`convocation_id`, `person_id`),
	FOREIGN KEY (`convocation_id`) REFERENCES `convocations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `summonses_address` ON `summonses` (`address_id`,`convocation_id`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` integer PRIMARY KEY NOT NULL,
	`author_id` integer NOT NULL,
	`status` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`day` text NOT NULL,
	`locality` text,
	`latitude` real,
	`longitude` real,
	`counts` text NOT NULL,
	`session_id` integer,
	`address_id` integer NOT NULL,
	`noted_at` integer NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activities_author` ON `activities` (`author_id`,`day`);--> statement-breakpoint
CREATE INDEX `activities_address` ON `activities` (`address_id`);--> statement-breakpoint
CREATE TABLE `activity_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`activity_id` integer NOT NULL,
	`field` text NOT NULL,
	`before` text,
	`after` text,
	`changed_at` integer NOT NULL,
	`changed_by` integer NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_changes_activity` ON `activity_changes` (`activity_id`);--> statement-breakpoint
CREATE TABLE `document_files` (
	`document_id` integer NOT NULL,
	`part` integer NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`document_id`, `part`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`folio` text NOT NULL,
	`version` integer NOT NULL,
	`session_id` integer,
	`facts` text NOT NULL,
	`made_at` integer NOT NULL,
	`made_by` integer NOT NULL,
	`rendered_at` integer,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_folio` ON `documents` (`kind`,`folio`,`version`);--> statement-breakpoint
CREATE INDEX `documents_session` ON `documents` (`session_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY NOT NULL,
	`activity_id` integer NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`account` text NOT NULL,
	`message_id` text NOT NULL,
	`ref` text,
	`album` text,
	`caption` text,
	`status` text NOT NULL,
	`hash` text,
	`reason` text,
	`received_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_message` ON `evidence` (`channel`,`account`,`message_id`,`activity_id`);--> statement-breakpoint
CREATE INDEX `evidence_activity` ON `evidence` (`activity_id`);--> statement-breakpoint
CREATE TABLE `files` (
	`hash` text PRIMARY KEY NOT NULL,
	`mime` text NOT NULL,
	`bytes` integer NOT NULL,
	`kept_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`input` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`reason` text,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`due_at`) WHERE status = 'due';--> statement-breakpoint
ALTER TABLE `outbox` ADD `shared_id` integer REFERENCES shared_bodies(id);--> statement-breakpoint
ALTER TABLE `role_codes` ADD `invited_by` integer REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `role_grants` ADD `ended_by` integer REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `latitude` real;--> statement-breakpoint
ALTER TABLE `sessions` ADD `longitude` real;--> statement-breakpoint
ALTER TABLE `sessions` ADD `led_by` integer REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `created_by` integer REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `changed_at` integer;--> statement-breakpoint
CREATE INDEX `people_locality` ON `people` (`locality`);