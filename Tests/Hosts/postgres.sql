CREATE FUNCTION haskell_sum(bigint) RETURNS bigint AS :'library' LANGUAGE C STRICT;
CREATE FUNCTION haskell_threads(bigint) RETURNS bigint AS :'library' LANGUAGE C STRICT;
CREATE FUNCTION haskell_back(bigint) RETURNS bigint AS :'library' LANGUAGE C STRICT;
CREATE FUNCTION wrong() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    count bigint := 0;
    result bigint;
BEGIN
    FOR i IN 1 .. 20000 LOOP
        BEGIN
            result := haskell_back(i);
            IF i % 2 = 0 OR result <> 2 * i + (CASE WHEN i % 3 = 0 THEN 2 ELSE 1 END) THEN
                count := count + 1;
            END IF;
        EXCEPTION WHEN internal_error THEN
            IF SQLERRM <> i || ' is even' OR i % 2 = 1 THEN count := count + 1; END IF;
        END;
    END LOOP;
    FOR i IN 1 .. 200 LOOP
        IF haskell_threads(5) <> 15 OR haskell_sum(i) <> haskell_sum(i) THEN count := count + 1; END IF;
    END LOOP;
    IF count > 0 THEN RAISE EXCEPTION '% wrong', count; END IF;
    RETURN count;
END
$$;
SELECT 'PostgreSQL ' || current_setting('server_version') || ' ' || wrong() || ' wrong';
