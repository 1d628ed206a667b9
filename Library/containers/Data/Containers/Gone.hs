{-# LANGUAGE DataKinds, FlexibleInstances, KindSignatures, UndecidableInstances #-}
-- | What makes the use of a function an error with a message.
module Data.Containers.Gone (Gone, gone) where

import GHC.TypeLits

class Gone (message :: Symbol)

instance TypeError ('Text message) => Gone message

-- | The result of such a function, which no accepted program asks for.
gone :: a
gone = errorWithoutStackTrace "Data.Containers.Gone.gone"
