/* The module `host` of Lua. What a callback raises leaves it, and the in-call around it, by longjmp. */
#include <lauxlib.h>
#include "HostApi_stub.h"

static lua_State *calling;

static HsInt back(HsInt n)
{
    lua_State *lua = calling;
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, n);
    lua_call(lua, 1, 1);
    HsInt result = lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    calling = lua;
    return result;
}

static int sum(lua_State *lua)
{
    lua_pushinteger(lua, host_sum(luaL_checkinteger(lua, 1)));
    return 1;
}

static int threads(lua_State *lua)
{
    lua_pushinteger(lua, host_threads(luaL_checkinteger(lua, 1)));
    return 1;
}

static int call_back(lua_State *lua)
{
    calling = lua;
    HsInt n = luaL_checkinteger(lua, 2);
    lua_pushinteger(lua, host_back((HsFunPtr)back, n));
    return 1;
}

int luaopen_host(lua_State *lua)
{
    static const luaL_Reg functions[] = {{"sum", sum}, {"threads", threads}, {"back", call_back}, {NULL, NULL}};
    luaL_newlib(lua, functions);
    return 1;
}
