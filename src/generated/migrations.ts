// Made by "npm run content" from src/store/migrations. Do not edit.
export const migrations: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  {
    "name": "0000_first",
    "statements": [
      "CREATE TABLE `addresses` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`channel` text NOT NULL,\n\t`account` text NOT NULL,\n\t`platform_id` text NOT NULL,\n\t`phone` text,\n\t`language` text,\n\t`first_seen_at` integer NOT NULL,\n\t`last_inbound_at` integer,\n\t`unreachable_at` integer,\n\t`unreachable_reason` text,\n\t`flooding_at` integer\n);",
      "CREATE UNIQUE INDEX `addresses_platform` ON `addresses` (`channel`,`platform_id`);",
      "CREATE UNIQUE INDEX `addresses_phone` ON `addresses` (`channel`,`phone`) WHERE phone is not null;",
      "CREATE TABLE `beginnings` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`key` text NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`flow` text NOT NULL,\n\t`input` text NOT NULL,\n\t`due_at` integer NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`begun_at` integer,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `beginnings_key` ON `beginnings` (`key`);",
      "CREATE INDEX `beginnings_due` ON `beginnings` (`due_at`) WHERE begun_at is null;",
      "CREATE INDEX `beginnings_address` ON `beginnings` (`address_id`) WHERE begun_at is null;",
      "CREATE TABLE `consents` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`purpose` text NOT NULL,\n\t`notice_version` text NOT NULL,\n\t`notice_hash` text NOT NULL,\n\t`given_at` integer NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`given_by` integer,\n\t`withdrawn_at` integer,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `consents_live` ON `consents` (`person_id`,`purpose`,`notice_version`) WHERE withdrawn_at is null;",
      "CREATE TABLE `conversations` (\n\t`address_id` integer PRIMARY KEY NOT NULL,\n\t`state` text,\n\t`asked` integer DEFAULT 0 NOT NULL,\n\t`expires_at` integer,\n\t`updated_at` integer NOT NULL,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `conversations_expires` ON `conversations` (`expires_at`) WHERE expires_at is not null;",
      "CREATE TABLE `corrections` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`field` text NOT NULL,\n\t`before` text,\n\t`after` text NOT NULL,\n\t`corrected_at` integer NOT NULL,\n\t`address_id` integer NOT NULL,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE TABLE `groups` (\n\t`channel` text NOT NULL,\n\t`chat` text NOT NULL,\n\t`told_at` integer NOT NULL,\n\tPRIMARY KEY(`channel`, `chat`)\n);",
      "CREATE TABLE `inbound` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`channel` text NOT NULL,\n\t`account` text NOT NULL,\n\t`key` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`outcome` text NOT NULL,\n\t`address_id` integer,\n\t`message_id` text,\n\t`sent_at` integer,\n\t`received_at` integer NOT NULL,\n\t`body` text,\n\t`error` text,\n\t`revoked_at` integer,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `inbound_key` ON `inbound` (`channel`,`account`,`key`);",
      "CREATE INDEX `inbound_address` ON `inbound` (`address_id`,`received_at`);",
      "CREATE TABLE `opt_outs` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`at` integer NOT NULL,\n\t`ended_at` integer,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `opt_outs_live` ON `opt_outs` (`address_id`) WHERE ended_at is null;",
      "CREATE TABLE `outbox` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`key` text NOT NULL,\n\t`channel` text NOT NULL,\n\t`account` text NOT NULL,\n\t`address_id` integer,\n\t`chat` text,\n\t`kind` text NOT NULL,\n\t`body` text NOT NULL,\n\t`ask` integer,\n\t`created_at` integer NOT NULL,\n\t`due_at` integer NOT NULL,\n\t`expires_at` integer,\n\t`attempts` integer DEFAULT 0 NOT NULL,\n\t`status` text NOT NULL,\n\t`message_id` text,\n\t`sent_at` integer,\n\t`reason` text,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`key`);",
      "CREATE INDEX `outbox_due` ON `outbox` (`id`) WHERE status = 'due';",
      "CREATE INDEX `outbox_message` ON `outbox` (`channel`,`account`,`message_id`) WHERE message_id is not null;",
      "CREATE TABLE `people` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`name` text,\n\t`locality` text,\n\t`created_at` integer NOT NULL,\n\t`enrolled_at` integer\n);",
      "CREATE TABLE `person_addresses` (\n\t`address_id` integer NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`relation` text NOT NULL,\n\t`added_at` integer NOT NULL,\n\tPRIMARY KEY(`address_id`, `person_id`),\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `person_addresses_person` ON `person_addresses` (`person_id`);",
      "CREATE UNIQUE INDEX `person_addresses_self` ON `person_addresses` (`address_id`) WHERE relation = 'self';",
      "CREATE TABLE `registrations` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`session_id` integer NOT NULL,\n\t`status` text NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`offer_expires_at` integer,\n\t`ended_at` integer,\n\t`ended_because` text,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `registrations_live` ON `registrations` (`person_id`,`session_id`) WHERE status <> 'cancelled';",
      "CREATE INDEX `registrations_line` ON `registrations` (`session_id`,`status`,`id`);",
      "CREATE INDEX `registrations_address` ON `registrations` (`address_id`);",
      "CREATE INDEX `registrations_offers` ON `registrations` (`offer_expires_at`) WHERE status = 'offered';",
      "CREATE TABLE `role_code_tries` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`at` integer NOT NULL,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `role_code_tries_address` ON `role_code_tries` (`address_id`,`at`);",
      "CREATE TABLE `role_codes` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`code_hash` text NOT NULL,\n\t`role` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`used_at` integer,\n\t`used_by` integer,\n\tFOREIGN KEY (`used_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `role_codes_hash` ON `role_codes` (`code_hash`);",
      "CREATE TABLE `role_grants` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`role` text NOT NULL,\n\t`granted_by` integer,\n\t`granted_at` integer NOT NULL,\n\t`ended_at` integer,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`granted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `role_grants_live` ON `role_grants` (`person_id`,`role`) WHERE ended_at is null;",
      "CREATE TABLE `sessions` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`topic` text NOT NULL,\n\t`place` text NOT NULL,\n\t`locality` text NOT NULL,\n\t`starts_at` integer NOT NULL,\n\t`ends_at` integer NOT NULL,\n\t`capacity` integer NOT NULL,\n\t`seats_taken` integer DEFAULT 0 NOT NULL,\n\t`offer_hours` integer DEFAULT 12 NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`cancelled_at` integer,\n\tCONSTRAINT \"sessions_not_oversold\" CHECK(\"sessions\".\"seats_taken\" between 0 and \"sessions\".\"capacity\"),\n\tCONSTRAINT \"sessions_order\" CHECK(\"sessions\".\"starts_at\" < \"sessions\".\"ends_at\")\n);",
      "CREATE INDEX `sessions_starts` ON `sessions` (`starts_at`);",
      "CREATE TABLE `staff_notes` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`kind` text NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`session_id` integer,\n\t`created_at` integer NOT NULL,\n\t`done_at` integer,\n\t`done_by` integer,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `staff_notes_open` ON `staff_notes` (`kind`,`address_id`) WHERE done_at is null and session_id is null;",
      "CREATE UNIQUE INDEX `staff_notes_open_session` ON `staff_notes` (`kind`,`address_id`,`session_id`) WHERE done_at is null and session_id is not null;"
    ]
  },
  {
    "name": "0001_seats",
    "statements": [
      "-- Seats follow the registrations, and the CHECK on sessions refuses one too many: a session is never oversold.\nCREATE TRIGGER `registrations_seat_added` AFTER INSERT ON `registrations`\nWHEN NEW.status IN ('registered', 'offered')\nBEGIN\n\tUPDATE `sessions` SET `seats_taken` = `seats_taken` + 1 WHERE `id` = NEW.session_id;\nEND;",
      "CREATE TRIGGER `registrations_seat_changed` AFTER UPDATE OF `status` ON `registrations`\nWHEN (OLD.status IN ('registered', 'offered')) <> (NEW.status IN ('registered', 'offered'))\nBEGIN\n\tUPDATE `sessions`\n\tSET `seats_taken` = `seats_taken` + CASE WHEN NEW.status IN ('registered', 'offered') THEN 1 ELSE -1 END\n\tWHERE `id` = NEW.session_id;\nEND;",
      "CREATE TRIGGER `registrations_seat_removed` AFTER DELETE ON `registrations`\nWHEN OLD.status IN ('registered', 'offered')\nBEGIN\n\tUPDATE `sessions` SET `seats_taken` = `seats_taken` - 1 WHERE `id` = OLD.session_id;\nEND;",
      "-- A registration never changes session: the seats above would follow the wrong one.\nCREATE TRIGGER `registrations_session_fixed` BEFORE UPDATE OF `session_id` ON `registrations`\nWHEN OLD.session_id <> NEW.session_id\nBEGIN\n\tSELECT RAISE(ABORT, 'a registration never changes session');\nEND;"
    ]
  },
  {
    "name": "0002_strangers",
    "statements": [
      "CREATE TABLE `forgotten` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`asked` integer NOT NULL\n);",
      "DROP INDEX `addresses_phone`;",
      "ALTER TABLE `addresses` ADD `phone_key` text;",
      "ALTER TABLE `addresses` ADD `refused_at` integer;",
      "ALTER TABLE `addresses` ADD `forget_at` integer;",
      "-- Mexico's 521 and Argentina's 549 are 52 and 54 with a digit more: see community/phoneNumber.ts.\nUPDATE `addresses` SET `phone_key` = replace(`phone`, '+', '') WHERE `phone` IS NOT NULL;",
      "UPDATE `addresses` SET `phone_key` = substr(`phone_key`, 1, 2) || substr(`phone_key`, 4)\nWHERE length(`phone_key`) = 13 AND (`phone_key` GLOB '521*' OR `phone_key` GLOB '549*');",
      "CREATE INDEX `addresses_same` ON `addresses` (`channel`,`phone_key`);",
      "-- Of two addresses with one number, that of somebody we know keeps it, then the one heard of last. The other is left as\n-- when a number changes hands: known by the number alone, it is written to no more.\nUPDATE `addresses` SET\n\t`platform_id` = CASE WHEN `platform_id` = `phone` THEN `platform_id` || '#' || `id` ELSE `platform_id` END,\n\t`unreachable_at` = CASE WHEN `platform_id` = `phone` THEN coalesce(`unreachable_at`, unixepoch() * 1000) ELSE `unreachable_at` END,\n\t`unreachable_reason` = CASE WHEN `platform_id` = `phone` THEN coalesce(`unreachable_reason`, 'the number belongs to another address') ELSE `unreachable_reason` END,\n\t`phone` = NULL,\n\t`phone_key` = NULL\nWHERE EXISTS (\n\tSELECT 1 FROM `addresses` AS `other`\n\tWHERE `other`.`channel` = `addresses`.`channel` AND `other`.`phone_key` = `addresses`.`phone_key` AND `other`.`id` <> `addresses`.`id`\n\t\tAND (\n\t\t\tEXISTS (SELECT 1 FROM `person_addresses` WHERE `address_id` = `other`.`id`),\n\t\t\tcoalesce(`other`.`last_inbound_at`, 0),\n\t\t\t`other`.`id`\n\t\t) > (\n\t\t\tEXISTS (SELECT 1 FROM `person_addresses` WHERE `address_id` = `addresses`.`id`),\n\t\t\tcoalesce(`addresses`.`last_inbound_at`, 0),\n\t\t\t`addresses`.`id`\n\t\t)\n);",
      "DROP INDEX `addresses_same`;",
      "UPDATE `addresses` SET `forget_at` = coalesce(`last_inbound_at`, `first_seen_at`) + 48 * 3600000\nWHERE NOT EXISTS (SELECT 1 FROM `person_addresses` WHERE `address_id` = `addresses`.`id`);",
      "CREATE UNIQUE INDEX `addresses_phone_key` ON `addresses` (`channel`,`phone_key`) WHERE phone_key is not null;",
      "CREATE INDEX `addresses_forget` ON `addresses` (`forget_at`) WHERE forget_at is not null;",
      "DROP INDEX `beginnings_address`;",
      "CREATE INDEX `beginnings_address` ON `beginnings` (`address_id`);",
      "CREATE INDEX `consents_address` ON `consents` (`address_id`);",
      "CREATE INDEX `corrections_address` ON `corrections` (`address_id`);",
      "CREATE INDEX `opt_outs_address` ON `opt_outs` (`address_id`);",
      "CREATE INDEX `outbox_address` ON `outbox` (`address_id`);",
      "CREATE INDEX `staff_notes_address` ON `staff_notes` (`address_id`);"
    ]
  },
  {
    "name": "0003_calls",
    "statements": [
      "CREATE TABLE `shared_bodies` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`key` text NOT NULL,\n\t`body` text NOT NULL\n);",
      "CREATE UNIQUE INDEX `shared_bodies_key` ON `shared_bodies` (`key`);",
      "CREATE TABLE `attendances` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`roll_call_id` integer NOT NULL,\n\t`person_id` integer,\n\t`name` text,\n\t`name_key` text,\n\t`method` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`address_id` integer,\n\t`noted_by` integer,\n\t`addendum_id` integer,\n\t`removed_at` integer,\n\t`removed_by` integer,\n\tFOREIGN KEY (`roll_call_id`) REFERENCES `roll_calls`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`noted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`addendum_id`) REFERENCES `roll_call_events`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`removed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tCONSTRAINT \"attendances_somebody\" CHECK((\"attendances\".\"person_id\" is null) = (\"attendances\".\"name\" is not null))\n);",
      "CREATE UNIQUE INDEX `attendances_person` ON `attendances` (`roll_call_id`,`person_id`) WHERE person_id is not null and removed_at is null;",
      "CREATE UNIQUE INDEX `attendances_name` ON `attendances` (`roll_call_id`,`name_key`) WHERE name_key is not null and removed_at is null;",
      "CREATE INDEX `attendances_address` ON `attendances` (`address_id`);",
      "CREATE TABLE `convocations` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`session_id` integer NOT NULL,\n\t`message` text NOT NULL,\n\t`audience` text NOT NULL,\n\t`locality` text,\n\t`convener` text NOT NULL,\n\t`status` text NOT NULL,\n\t`author_id` integer NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`submitted_at` integer,\n\t`decided_by` integer,\n\t`decided_at` integer,\n\t`returned_because` text,\n\t`sent_through` integer DEFAULT 0 NOT NULL,\n\t`sent_at` integer,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tCONSTRAINT \"convocations_two_people\" CHECK(\"convocations\".\"decided_by\" is null or \"convocations\".\"decided_by\" <> \"convocations\".\"author_id\")\n);",
      "CREATE INDEX `convocations_session` ON `convocations` (`session_id`);",
      "CREATE INDEX `convocations_sending` ON `convocations` (`id`) WHERE status = 'approved';",
      "CREATE TABLE `questions` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`address_id` integer NOT NULL,\n\t`person_id` integer,\n\t`session_id` integer,\n\t`text` text NOT NULL,\n\t`asked_at` integer NOT NULL,\n\t`answer` text,\n\t`answered_at` integer,\n\t`answered_by` integer,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`answered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `questions_open` ON `questions` (`id`) WHERE answered_at is null;",
      "CREATE INDEX `questions_address` ON `questions` (`address_id`);",
      "CREATE TABLE `replies` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`session_id` integer NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`reply` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`address_id` integer NOT NULL,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `replies_session` ON `replies` (`session_id`,`person_id`,`id`);",
      "CREATE INDEX `replies_address` ON `replies` (`address_id`);",
      "CREATE TABLE `roll_call_events` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`roll_call_id` integer NOT NULL,\n\t`event` text NOT NULL,\n\t`at` integer NOT NULL,\n\t`by` integer NOT NULL,\n\tFOREIGN KEY (`roll_call_id`) REFERENCES `roll_calls`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `roll_call_events_roll_call` ON `roll_call_events` (`roll_call_id`);",
      "CREATE TABLE `roll_calls` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`session_id` integer NOT NULL,\n\t`code` text NOT NULL,\n\t`opened_at` integer NOT NULL,\n\t`opened_by` integer NOT NULL,\n\t`closes_at` integer NOT NULL,\n\t`closed_at` integer,\n\t`closed_by` integer,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `roll_calls_session` ON `roll_calls` (`session_id`);",
      "CREATE UNIQUE INDEX `roll_calls_code` ON `roll_calls` (`code`) WHERE closed_at is null;",
      "CREATE TABLE `session_changes` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`session_id` integer NOT NULL,\n\t`field` text NOT NULL,\n\t`before` text,\n\t`after` text,\n\t`changed_at` integer NOT NULL,\n\t`changed_by` integer NOT NULL,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `session_changes_session` ON `session_changes` (`session_id`);",
      "CREATE TABLE `summonses` (\n\t`convocation_id` integer NOT NULL,\n\t`person_id` integer NOT NULL,\n\t`address_id` integer NOT NULL,\n\tPRIMARY KEY(`convocation_id`, `person_id`),\n\tFOREIGN KEY (`convocation_id`) REFERENCES `convocations`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `summonses_address` ON `summonses` (`address_id`,`convocation_id`);",
      "CREATE TABLE `activities` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`author_id` integer NOT NULL,\n\t`status` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`text` text NOT NULL,\n\t`day` text NOT NULL,\n\t`locality` text,\n\t`latitude` real,\n\t`longitude` real,\n\t`counts` text NOT NULL,\n\t`session_id` integer,\n\t`address_id` integer NOT NULL,\n\t`noted_at` integer NOT NULL,\n\t`confirmed_at` integer,\n\tFOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`address_id`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `activities_author` ON `activities` (`author_id`,`day`);",
      "CREATE INDEX `activities_address` ON `activities` (`address_id`);",
      "CREATE TABLE `activity_changes` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`activity_id` integer NOT NULL,\n\t`field` text NOT NULL,\n\t`before` text,\n\t`after` text,\n\t`changed_at` integer NOT NULL,\n\t`changed_by` integer NOT NULL,\n\tFOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE INDEX `activity_changes_activity` ON `activity_changes` (`activity_id`);",
      "CREATE TABLE `document_files` (\n\t`document_id` integer NOT NULL,\n\t`part` integer NOT NULL,\n\t`name` text NOT NULL,\n\t`hash` text NOT NULL,\n\tPRIMARY KEY(`document_id`, `part`),\n\tFOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE TABLE `documents` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`kind` text NOT NULL,\n\t`folio` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`session_id` integer,\n\t`facts` text NOT NULL,\n\t`made_at` integer NOT NULL,\n\t`made_by` integer NOT NULL,\n\t`rendered_at` integer,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `documents_folio` ON `documents` (`kind`,`folio`,`version`);",
      "CREATE INDEX `documents_session` ON `documents` (`session_id`);",
      "CREATE TABLE `evidence` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`activity_id` integer NOT NULL,\n\t`kind` text NOT NULL,\n\t`channel` text NOT NULL,\n\t`account` text NOT NULL,\n\t`message_id` text NOT NULL,\n\t`ref` text,\n\t`album` text,\n\t`caption` text,\n\t`status` text NOT NULL,\n\t`hash` text,\n\t`reason` text,\n\t`received_at` integer NOT NULL,\n\t`revoked_at` integer,\n\tFOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`hash`) REFERENCES `files`(`hash`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `evidence_message` ON `evidence` (`channel`,`account`,`message_id`,`activity_id`);",
      "CREATE INDEX `evidence_activity` ON `evidence` (`activity_id`);",
      "CREATE TABLE `files` (\n\t`hash` text PRIMARY KEY NOT NULL,\n\t`mime` text NOT NULL,\n\t`bytes` integer NOT NULL,\n\t`kept_at` integer NOT NULL\n);",
      "CREATE TABLE `jobs` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`key` text NOT NULL,\n\t`kind` text NOT NULL,\n\t`input` text NOT NULL,\n\t`status` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`due_at` integer NOT NULL,\n\t`attempts` integer DEFAULT 0 NOT NULL,\n\t`reason` text,\n\t`ended_at` integer\n);",
      "CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`key`);",
      "CREATE INDEX `jobs_due` ON `jobs` (`due_at`) WHERE status = 'due';",
      "ALTER TABLE `outbox` ADD `shared_id` integer REFERENCES shared_bodies(id);",
      "ALTER TABLE `role_codes` ADD `invited_by` integer REFERENCES people(id);",
      "ALTER TABLE `role_grants` ADD `ended_by` integer REFERENCES people(id);",
      "ALTER TABLE `sessions` ADD `latitude` real;",
      "ALTER TABLE `sessions` ADD `longitude` real;",
      "ALTER TABLE `sessions` ADD `led_by` integer REFERENCES people(id);",
      "ALTER TABLE `sessions` ADD `created_by` integer REFERENCES people(id);",
      "ALTER TABLE `sessions` ADD `changed_at` integer;",
      "CREATE INDEX `people_locality` ON `people` (`locality`);"
    ]
  },
  {
    "name": "0004_tries",
    "statements": [
      "ALTER TABLE `role_code_tries` ADD `kind` text DEFAULT 'role' NOT NULL;",
      "CREATE INDEX `attendances_roll_call` ON `attendances` (`roll_call_id`);"
    ]
  },
  {
    "name": "0005_agreements",
    "statements": [
      "CREATE TABLE `agreements` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`session_id` integer NOT NULL,\n\t`text` text NOT NULL,\n\t`text_key` text NOT NULL,\n\t`responsible` text,\n\t`by_group` integer DEFAULT false NOT NULL,\n\t`noted_by` integer NOT NULL,\n\t`noted_at` integer NOT NULL,\n\t`changed_at` integer,\n\t`removed_at` integer,\n\tFOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`noted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tCONSTRAINT \"agreements_one_responsible\" CHECK(\"agreements\".\"responsible\" is null or \"agreements\".\"by_group\" = 0)\n);",
      "CREATE UNIQUE INDEX `agreements_same` ON `agreements` (`session_id`,`text_key`) WHERE \"agreements\".\"removed_at\" is null;"
    ]
  },
  {
    "name": "0006_linked",
    "statements": [
      "CREATE TABLE `linked_creds` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`value` text NOT NULL,\n\tCONSTRAINT \"linked_creds_one\" CHECK(\"linked_creds\".\"id\" = 1)\n);",
      "CREATE TABLE `linked_keys` (\n\t`type` text NOT NULL,\n\t`id` text NOT NULL,\n\t`value` text NOT NULL,\n\tPRIMARY KEY(`type`, `id`)\n);",
      "CREATE TABLE `linked_leases` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`holder` text NOT NULL,\n\t`until` integer NOT NULL,\n\tCONSTRAINT \"linked_leases_one\" CHECK(\"linked_leases\".\"id\" = 1)\n);",
      "CREATE TABLE `linked_sent` (\n\t`message_id` text PRIMARY KEY NOT NULL,\n\t`content` text NOT NULL,\n\t`sent_at` integer NOT NULL\n);",
      "CREATE INDEX `linked_sent_at` ON `linked_sent` (`sent_at`);"
    ]
  },
  {
    "name": "0007_recognition",
    "statements": [
      "CREATE TABLE `recognitions` (\n\t`id` integer PRIMARY KEY NOT NULL,\n\t`code_hash` text,\n\t`person_id` integer NOT NULL,\n\t`asked_by` integer,\n\t`sent_to` integer NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`used_at` integer,\n\t`used_by` integer,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`asked_by`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`sent_to`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,\n\tFOREIGN KEY (`used_by`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action\n);",
      "CREATE UNIQUE INDEX `recognitions_code` ON `recognitions` (`code_hash`) WHERE code_hash is not null;",
      "CREATE INDEX `recognitions_sent` ON `recognitions` (`sent_to`,`created_at`);",
      "CREATE INDEX `recognitions_asked` ON `recognitions` (`asked_by`) WHERE asked_by is not null;",
      "CREATE INDEX `role_code_tries_kind` ON `role_code_tries` (`kind`,`at`);"
    ]
  },
  {
    "name": "0008_accounts",
    "statements": [
      "CREATE TABLE `shut_accounts` (\n\t`channel` text NOT NULL,\n\t`account` text NOT NULL,\n\t`state` text NOT NULL,\n\t`since` integer NOT NULL,\n\tPRIMARY KEY(`channel`, `account`)\n);"
    ]
  },
  {
    "name": "0009_pauses",
    "statements": [
      "CREATE TABLE `paused_accounts` (\n\t`channel` text NOT NULL,\n\t`account` text NOT NULL,\n\t`why` text NOT NULL,\n\t`since` integer NOT NULL,\n\t`until` integer NOT NULL,\n\tPRIMARY KEY(`channel`, `account`, `why`)\n);"
    ]
  },
  {
    "name": "0010_keys",
    "statements": [
      "ALTER TABLE `addresses` ADD `account_key` text;",
      "ALTER TABLE `linked_keys` ADD `forget_at` integer;",
      "-- Nobody noted when these were written: they are looked at in two days.\nUPDATE `linked_keys` SET `forget_at` = (unixepoch() + 48 * 3600) * 1000\nWHERE `type` IN ('session', 'identity-key', 'sender-key', 'device-list', 'lid-mapping', 'tctoken') AND `id` <> '__index';",
      "CREATE INDEX `linked_keys_forget` ON `linked_keys` (`forget_at`) WHERE forget_at is not null;"
    ]
  },
  {
    "name": "0011_accounts",
    "statements": [
      "CREATE INDEX `addresses_account` ON `addresses` (`channel`,`account`);"
    ]
  }
];
