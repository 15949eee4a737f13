CREATE TABLE `recognitions` (
	`id` integer PRIMARY KEY NOT NULL,
	`code_hash` text,
	`person_id` integer NOT NULL,
	`asked_by` integer,
	`sent_to` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_to`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `addresses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recognitions_code` ON `recognitions` (`code_hash`) WHERE code_hash is not null;--> statement-breakpoint
CREATE INDEX `recognitions_sent` ON `recognitions` (`sent_to`,`created_at`);--> statement-breakpoint
CREATE INDEX `recognitions_asked` ON `recognitions` (`asked_by`) WHERE asked_by is not null;--> statement-breakpoint
CREATE INDEX `role_code_tries_kind` ON `role_code_tries` (`kind`,`at`);