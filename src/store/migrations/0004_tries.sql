ALTER TABLE `role_code_tries` ADD `kind` text DEFAULT 'role' NOT NULL;--> statement-breakpoint
CREATE INDEX `attendances_roll_call` ON `attendances` (`roll_call_id`);