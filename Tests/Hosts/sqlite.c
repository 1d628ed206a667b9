/* An extension of SQLite: functions of SQL that call Haskell, one of which calls back for its argument's double. */
#include <stddef.h>
#include <sqlite3ext.h>
#include "HostApi_stub.h"
SQLITE_EXTENSION_INIT1

static HsInt twice(HsInt n) { return 2 * n; }

static void sum(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_int64(context, host_sum(sqlite3_value_int64(values[0])));
}

static void back(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_int64(context, host_back((HsFunPtr)twice, sqlite3_value_int64(values[0])));
}

static void divide(sqlite3_context *context, int count, sqlite3_value **values)
{
    HsInt result;
    HsStablePtr exception;
    (void)count;
    if (host_fail_checked(sqlite3_value_int64(values[0]), &result, &exception) != 0) {
        hs_free_stable_ptr(exception);
        sqlite3_result_error(context, "divide by zero", -1);
    }
}

int sqlite3_extension_init(sqlite3 *db, char **message, const sqlite3_api_routines *api)
{
    SQLITE_EXTENSION_INIT2(api);
    (void)message;
    sqlite3_create_function(db, "haskell_sum", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, sum, NULL, NULL);
    sqlite3_create_function(db, "haskell_back", 1, SQLITE_UTF8, NULL, back, NULL, NULL);
    return sqlite3_create_function(db, "haskell_divide", 1, SQLITE_UTF8, NULL, divide, NULL, NULL);
}
