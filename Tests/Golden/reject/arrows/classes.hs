{-# LANGUAGE Arrows #-}
module Test where

import Control.Arrow

choice :: Arrow a => a Int Int
choice = proc x -> if x > 1 then returnA -< x else returnA -< 2 -- ERROR: no instance `ArrowChoice a`

application :: Arrow a => a (a Int Int, Int) Int
application = proc (g, x) -> g -<< x -- ERROR: no instance `ArrowApply a`

feedback :: Arrow a => a Int Int
feedback = proc x -> do -- ERROR: no instance `ArrowLoop a`
  rec y <- returnA -< x + y
  returnA -< y

types :: Arrow a => a Int Int
types = proc x -> do
  y <- returnA -< 'c'
  returnA -< x + y -- ERROR: has type `Char`, but `Int` is expected
