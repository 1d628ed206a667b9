-- | Nothing of its own any more: the instances are where their classes are.
module Control.Monad.Instances (Functor(..), Monad(..)) where
