%% Processes of Erlang, many more than OS threads, that call Haskell. Ends with 1 if a result is wrong.
-module(host).
-export([main/0, sum/1, threads/1, back/1, collect/1, divide/1]).
-on_load(load/0).

load() -> erlang:load_nif("./host", 0).
sum(_) -> erlang:nif_error(not_loaded).
threads(_) -> erlang:nif_error(not_loaded).
back(_) -> erlang:nif_error(not_loaded).
collect(_) -> erlang:nif_error(not_loaded).
divide(_) -> erlang:nif_error(not_loaded).

work(Seed) ->
    lists:sum([round(Seed, I) || I <- lists:seq(1, 50)]).

round(Seed, I) ->
    N = (Seed * 7 + I) rem 300,
    wrong(sum(N) == sum(N)) + wrong(threads(5) == 15) + wrong(back(I) == 2 * I + 1)
        + wrong(raised(I))
        + wrong(I rem 25 =/= 0 orelse collect(I) == I).

raised(I) -> try divide(I) of _ -> false catch error:badarith -> true end.

wrong(true) -> 0;
wrong(false) -> 1.

main() ->
    Self = self(),
    Processes = [spawn_link(fun() -> Self ! {self(), work(K)} end) || K <- lists:seq(1, 200)],
    Wrong = lists:sum([receive {P, W} -> W end || P <- Processes]),
    io:format("Erlang/OTP ~s ~p wrong~n", [erlang:system_info(otp_release), Wrong]),
    halt(min(Wrong, 1)).
