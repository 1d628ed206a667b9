module Indexed where

import Prelude hiding (return, (>>), (>>=))

-- A state whose type changes from step to step.
newtype IxState i j a = IxState {runIx :: i -> (a, j)}

(>>=) :: IxState i j a -> (a -> IxState j k b) -> IxState i k b
m >>= f = IxState (\i -> let (a, j) = runIx m i in runIx (f a) j)

(>>) :: IxState i j a -> IxState j k b -> IxState i k b
m >> n = m >>= const n

return :: a -> IxState i i a
return a = IxState (\i -> (a, i))

mfix :: (a -> IxState i j a) -> IxState i j a
mfix f = IxState (\i -> let (a, j) = runIx (f a) i in (a, j))

fail :: String -> IxState i j a
fail s = error ("Indexed.fail: " ++ takeWhile (/= ' ') s)

put :: j -> IxState i j ()
put j = IxState (const ((), j))

get :: IxState i i i
get = IxState (\i -> (i, i))
