{-# LANGUAGE NoImplicitPrelude #-}
-- | Functors and operators on them.
module Data.Functor (Functor(..), ($>), (<$>), (<&>), void) where

import GHC.Base

infixl 4 <$>, $>
infixl 1 <&>

(<$>) :: Functor f => (a -> b) -> f a -> f b
(<$>) = fmap
{-# INLINE (<$>) #-}

(<&>) :: Functor f => f a -> (a -> b) -> f b
m <&> f = fmap f m
{-# INLINE (<&>) #-}

($>) :: Functor f => f a -> b -> f b
m $> x = x <$ m
{-# INLINE ($>) #-}

void :: Functor f => f a -> f ()
void m = () <$ m
{-# INLINE void #-}
