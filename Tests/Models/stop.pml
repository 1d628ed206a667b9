/* Stopping the world: Collect/StopWorld.swift. A task enters Haskell by a plain store of its state and then a load of its limit;
   who stops the world stores the limits and then loads the states. Stores wait in a buffer, as those of x86-64 do, and
   become visible later, but for those with a fence; `membarrier` empties the buffers of all. Without it (BARRIER 0) the two loads
   may both come too early, and the check fails. */

#ifndef TASKS
#define TASKS 2
#endif
#ifndef BARRIER
#define BARRIER 1
#endif
#define OUTSIDE 0
#define HASKELL 1

byte state[TASKS];
bool isBuffered[TASKS];         /* a store of the state that the others do not see yet */
byte buffered[TASKS];
bool limit[TASKS] = true;       /* false: hpLim is 0 */
bit stopping;
byte inHaskell;                 /* tasks that run Haskell code */
bool collecting;

#define OWN_STATE(me) (isBuffered[me] -> buffered[me] : state[me])
inline drain(t) { atomic { if :: isBuffered[t] -> state[t] = buffered[t]; isBuffered[t] = false :: else fi } }
inline storePlainly(me, value) { drain(me); atomic { isBuffered[me] = true; buffered[me] = value } }
inline storeFenced(me, value) { drain(me); state[me] = value }

/* park: outside until nobody stops the world, then in Haskell again. */
inline park(me) {
    do
    :: storeFenced(me, OUTSIDE);
        stopping == 0;
        storeFenced(me, HASKELL);
        if
        :: stopping == 0 -> break
        :: else
        fi
    od
}

proctype Buffer(byte me) {
end:
    do
    :: isBuffered[me] -> drain(me)
    od
}

proctype Task(byte me) {
    byte round = 0;
    byte other;
    do
    :: round < 2 ->
        round++;
        storePlainly(me, HASKELL);
        if
        :: !limit[me] -> if :: stopping -> park(me) :: else fi
        :: else
        fi;
        inHaskell++;
        assert(!collecting);
        /* a safe point, perhaps a collection of its own */
        inHaskell--;
        if
        :: !limit[me] && stopping -> park(me)
        :: atomic { stopping == 0 -> stopping = 1 };
            other = 0;
            do
            :: other < TASKS -> if :: other != me -> limit[other] = false :: else fi; other++
            :: else -> break
            od;
#if BARRIER
            atomic {
                other = 0;
                do
                :: other < TASKS -> drain(other); other++
                :: else -> break
                od
            }
#endif
            other = 0;
            do
            :: other < TASKS -> if :: other != me -> state[other] == OUTSIDE :: else fi; other++
            :: else -> break
            od;
            collecting = true;
            assert(inHaskell == 0);
            collecting = false;
            other = 0;
            do
            :: other < TASKS -> limit[other] = true; other++
            :: else -> break
            od;
            drain(me);
            stopping = 0
        :: true
        fi;
        inHaskell++;
        assert(!collecting);
        inHaskell--;
        storePlainly(me, OUTSIDE)
    :: else -> break
    od
}

init {
    atomic {
        byte i = 0;
        do
        :: i < TASKS -> run Task(i); run Buffer(i); i++
        :: else -> break
        od
    }
}
