/* Threads that open a database, load the extension, use it, close it, and end: 4 at a time, ROUNDS times. */
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static const char query[] =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
    " SELECT sum(haskell_back(i)), max(haskell_sum(i % 40)) FROM n";

static void *use(void *argument)
{
    long wrong = 0;
    sqlite3 *db;
    char *message = NULL;
    sqlite3_stmt *statement;
    (void)argument;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) return (void *)1;
    sqlite3_enable_load_extension(db, 1);
    if (sqlite3_load_extension(db, "./haskell", "sqlite3_extension_init", &message) != SQLITE_OK) {
        printf("%s\n", message);
        return (void *)1;
    }
    sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    wrong += sqlite3_step(statement) != SQLITE_ROW || sqlite3_column_int64(statement, 0) != 200 * 201 + 200;
    sqlite3_finalize(statement);
    sqlite3_prepare_v2(db, "SELECT haskell_divide(5)", -1, &statement, NULL);
    wrong += sqlite3_step(statement) != SQLITE_ERROR || strcmp(sqlite3_errmsg(db), "divide by zero") != 0;
    sqlite3_finalize(statement);
    wrong += sqlite3_close(db) != SQLITE_OK;
    return (void *)wrong;
}

static long resident(void)
{
    long size = 0, pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &size, &pages) != 2) return 0;
    fclose(file);
    return pages * 4;
}

int main(void)
{
    enum { rounds = 1000 };
    long wrong = 0, before = 0;
    for (int round = 0; round < rounds; round++) {
        pthread_t threads[4];
        for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, use, NULL);
        for (int i = 0; i < 4; i++) {
            void *result;
            pthread_join(threads[i], &result);
            wrong += (long)result;
        }
        if (round == rounds / 10) before = resident();
    }
    long after = resident();
    printf("SQLite %s %ld wrong, %ld KB, later %ld KB\n", sqlite3_libversion(), wrong, before, after);
    return wrong != 0 || after > before + 4096;
}
