-- Past months are added up anew when a closing day comes, goes, moves or is withdrawn; another name of it changes nothing,
-- nor does a statement that meets no row.
DROP TRIGGER months_marked ON closing_days;
DROP TRIGGER months_marked ON departments;
CREATE TRIGGER months_marked AFTER INSERT OR DELETE ON closing_days
    FOR EACH ROW EXECUTE FUNCTION all_months_marked();
CREATE TRIGGER months_marked_changed AFTER UPDATE ON closing_days FOR EACH ROW
    WHEN ((OLD.day, OLD.calendar_version, OLD.withdrawn_version)
        IS DISTINCT FROM (NEW.day, NEW.calendar_version, NEW.withdrawn_version))
    EXECUTE FUNCTION all_months_marked();
CREATE TRIGGER months_marked AFTER INSERT ON departments FOR EACH ROW EXECUTE FUNCTION all_months_marked();
