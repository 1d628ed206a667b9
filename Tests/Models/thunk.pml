/* Who evaluates a thunk: the table of states in Note [Who evaluates a thunk] of Documentation/Runtime.md.

   Two thunks and TASKS tasks, each of which demands one of them, or both in turn. The first thunk's evaluation may demand the
   second one, the second one's the first if CYCLE is 1. An evaluation may be given up once for an exception from elsewhere,
   and may raise. Each load and store of a closure's two words is a step of its own. */

#ifndef TASKS
#define TASKS 3
#endif
#ifndef CYCLE
#define CYCLE 0
#endif
#define NONE 99
#define VALUE 50
#define EXCEPTION 51

mtype = { Thunk, Claimed, Hole, Indirection, Raise };

mtype info[2] = Thunk;
byte word[2] = NONE;            /* the result: an owner, a value, an exception */

byte evaluating[2];             /* tasks that are between claim and update */
byte completed[2];
bool givenUp;

bit taskLock;
byte waitsFor[TASKS] = NONE;    /* the thunk whose blackhole a sleeping task looks at */
byte waitedOwner[TASKS] = NONE; /* and that one's owner when it announced itself */
byte waited[TASKS];             /* ctx.waited */
bool wakeUp[TASKS];
byte wanted[TASKS] = NONE;      /* what a task really needs, for the check of loops */

inline lockTasks() { atomic { taskLock == 0 -> taskLock = 1 } }
inline unlockTasks() { taskLock = 0 }

/* Who evaluates a thunk. An update stores the result first: what has a tag is no owner, and an exception is none that is known. */
#define OWNER(t) (info[t] == Hole && word[t] < TASKS -> word[t] : NONE)

/* Whether a thunk's evaluation really needs itself: both are under evaluation by tasks that need the other one. */
#define TRUE_LOOP (OWNER(0) != NONE && OWNER(1) != NONE && wanted[word[0]] == 1 && wanted[word[1]] == 0)

/* hy_wake_waiters: looks at those who wait for a thunk of this task. */
inline wakeWaiters(me) {
    if
    :: waited[me] == 0
    :: else ->
        if
        :: atomic { taskLock == 0 -> taskLock = 1 };
            w = 0;
            do
            :: w < TASKS ->
                if
                :: waitedOwner[w] == me && !(info[waitsFor[w]] == Hole && word[waitsFor[w]] == me) -> wakeUp[w] = true
                :: else
                fi;
                w++
            :: else -> break
            od;
            unlockTasks()
        :: taskLock == 1     /* trylock fails: the sleeper's limit of a millisecond is for that */
        fi
    fi
}

/* waitForTask: announces itself, sees whether the owners lead back, sleeps. loop: they do. */
inline waitFor(me, t, loop) {
    lockTasks();
    loop = false;
    owner = OWNER(t);
    first = owner;
    step = 0;
    do
    :: owner == NONE -> break
    :: owner == me -> loop = true; break
    :: owner != NONE && owner != me ->
        if
        :: waitsFor[owner] == NONE || step == TASKS -> break
        :: else ->
            owner = OWNER(waitsFor[owner]);
            step++
        fi
    od;
    if
    :: loop || first == NONE -> unlockTasks()
    :: else ->
        waitsFor[me] = t; waitedOwner[me] = first; wakeUp[me] = false;
        waited[first]++;
        unlockTasks();
        /* the barrier; then a look whether it was updated just before */
        if
        :: info[t] == Hole && word[t] == first ->
            if
            :: wakeUp[me]
            :: timeout
            fi
        :: else
        fi;
        lockTasks();
        waitsFor[me] = NONE; waitedOwner[me] = NONE;
        waited[first]--;
        unlockTasks()
    fi
}

proctype Task(byte me) {
    byte stack[2];              /* thunks under evaluation, the outer one first */
    byte depth = 0;
    byte t, w, owner, first, step;
    mtype seen;
    bool loop, raising;
    if
    :: t = 0
    :: t = 1
    fi;

demand:
    raising = false;
    wanted[me] = t;
    do
    :: seen = info[t];
        if
        :: seen == Thunk ->
            atomic {
                if
                :: info[t] == Thunk -> info[t] = Claimed; evaluating[t]++; seen = Claimed
                :: else -> seen = Thunk
                fi
            }
            if
            :: seen == Claimed -> break
            :: else
            fi
        :: seen == Claimed -> info[t] != Claimed
        :: seen == Hole ->
            waitFor(me, t, loop);
            if
            :: loop ->
                assert(TRUE_LOOP);
                raising = true;
                goto leave
            :: else
            fi
        :: seen == Indirection -> assert(word[t] == VALUE); goto leave
        :: seen == Raise -> assert(word[t] == EXCEPTION); raising = true; goto leave
        fi
    od;

    /* The thunk is this task's. */
    assert(evaluating[t] == 1);
    word[t] = me;
    info[t] = Hole;
    stack[depth] = t;
    depth++;
    if
    :: t == 0 && depth < 2 -> t = 1; goto demand
    :: CYCLE && t == 1 && depth < 2 -> t = 0; goto demand
    :: true
    fi;

leave:
    /* Back in the evaluation around, or at the end. */
    wanted[me] = NONE;
    if
    :: depth == 0 -> goto end
    :: else
    fi;
    depth--;
    t = stack[depth];
    assert(info[t] == Hole && word[t] == me && evaluating[t] == 1);
    if
    :: !raising ->
        completed[t]++;
        assert(completed[t] == 1);
        evaluating[t]--;
        word[t] = VALUE;
        info[t] = Indirection
    :: atomic { raising || !givenUp -> skip };
        /* It raises: the exception is its value. */
        raising = true;
        evaluating[t]--;
        word[t] = EXCEPTION;
        info[t] = Raise
    :: atomic { !givenUp -> givenUp = true };
        /* An exception from elsewhere: it becomes what it was, and whoever asks next begins anew. */
        raising = true;
        evaluating[t]--;
        info[t] = Thunk
    fi;
    wakeWaiters(me);
    goto leave;

end:
    skip
}

init {
    atomic {
        byte i = 0;
        do
        :: i < TASKS -> run Task(i); i++
        :: else -> break
        od
    }
}
