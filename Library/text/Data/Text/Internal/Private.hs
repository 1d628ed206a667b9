{-# LANGUAGE Unsafe #-}
{-# LANGUAGE RankNTypes, UnboxedTuples #-}
-- | What texts are made with.
module Data.Text.Internal.Private (runText, span_) where

import Data.Text.Array (MArray, unsafeFreeze)
import Data.Text.Internal (text)
import Data.Text.Internal.Parts (span)
import Data.Text.Internal.Type (Text)
import GHC.ST (ST, runST)
import Prelude hiding (span)

-- | The text that an action makes of an array's first units: it gets the function for that.
runText :: (forall s. (MArray s -> Int -> ST s Text) -> ST s Text) -> Text
runText act = runST (act (\array n -> fmap (\a -> text a 0 n) (unsafeFreeze array)))

span_ :: (Char -> Bool) -> Text -> (# Text, Text #)
span_ p t = case span p t of (a, b) -> (# a, b #)
