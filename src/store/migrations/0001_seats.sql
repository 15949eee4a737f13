-- Seats follow the registrations, and the CHECK on sessions refuses one too many: a session is never oversold.
CREATE TRIGGER `registrations_seat_added` AFTER INSERT ON `registrations`
WHEN NEW.status IN ('registered', 'offered')
BEGIN
	UPDATE `sessions` SET `seats_taken` = `seats_taken` + 1 WHERE `id` = NEW.session_id;
END;
--> statement-breakpoint
CREATE TRIGGER `registrations_seat_changed` AFTER UPDATE OF `status` ON `registrations`
WHEN (OLD.status IN ('registered', 'offered')) <> (NEW.status IN ('registered', 'offered'))
BEGIN
	UPDATE `sessions`
	SET `seats_taken` = `seats_taken` + CASE WHEN NEW.status IN ('registered', 'offered') THEN 1 ELSE -1 END
	WHERE `id` = NEW.session_id;
END;
--> statement-breakpoint
CREATE TRIGGER `registrations_seat_removed` AFTER DELETE ON `registrations`
WHEN OLD.status IN ('registered', 'offered')
BEGIN
	UPDATE `sessions` SET `seats_taken` = `seats_taken` - 1 WHERE `id` = OLD.session_id;
END;
--> statement-breakpoint
-- A registration never changes session: the seats above would follow the wrong one.
CREATE TRIGGER `registrations_session_fixed` BEFORE UPDATE OF `session_id` ON `registrations`
WHEN OLD.session_id <> NEW.session_id
BEGIN
	SELECT RAISE(ABORT, 'a registration never changes session');
END;
