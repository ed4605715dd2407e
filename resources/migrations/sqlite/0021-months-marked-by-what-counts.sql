-- Past months are added up anew when a closing day comes, goes, moves or is withdrawn; another name of it changes nothing.
DROP TRIGGER closing_days_marked_changed;
CREATE TRIGGER closing_days_marked_changed AFTER UPDATE ON closing_days
WHEN OLD.day <> NEW.day OR OLD.calendar_version <> NEW.calendar_version
    OR OLD.withdrawn_version IS NOT NEW.withdrawn_version
BEGIN
    INSERT INTO month_marks (from_month, to_month) SELECT 0, 999912 WHERE EXISTS (SELECT 1 FROM month_sums);
END;
