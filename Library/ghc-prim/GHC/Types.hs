{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, MultiParamTypeClasses, PolyKinds, NoImplicitPrelude #-}
-- | The types that the language itself speaks of.
--
-- Lists, tuples, the unit type and the kinds @Type@, @Constraint@ and @Symbol@ have no
-- declaration: the compiler adds them to this module.
module GHC.Types where

import GHC.Prim

data Bool = False | True

data Char = C# Char#

data Int = I# Int#

data Word = W# Word#

data Float = F# Float#

data Double = D# Double#

data Ordering = LT | EQ | GT

-- | An action: a function from the state of the world to the next state and a result.
newtype IO a = IO (State# RealWorld -> (# State# RealWorld, a #))

-- | Both types have the same representation. The compiler solves it; there are no instances.
class Coercible (a :: k) (b :: k)

-- | The truth value of a comparison primop's result, which is 0 or 1.
isTrue# :: Int# -> Bool
isTrue# x = tagToEnum# x
{-# INLINE isTrue# #-}

-- | How often a function uses its argument, with LinearTypes.
data Multiplicity = One | Many

-- | Of a loop's parameter: asks the compiler to specialise it, which it decides by itself.
data SPEC = SPEC | SPEC2
