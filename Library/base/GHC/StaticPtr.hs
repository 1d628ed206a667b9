{-# LANGUAGE Unsafe #-}
-- | References to values that mean the same in every process of one program.
module GHC.StaticPtr
  ( StaticPtr, deRefStaticPtr, StaticKey, staticKey, unsafeLookupStaticPtr
  , StaticPtrInfo(..), staticPtrInfo, staticPtrKeys, IsStatic(..)
  ) where

import Hythe.StaticPointers
import Unsafe.Coerce (unsafeCoerce)

deRefStaticPtr :: StaticPtr a -> a
deRefStaticPtr (StaticPtr _ _ value) = value

staticKey :: StaticPtr a -> StaticKey
staticKey (StaticPtr key _ _) = key

-- | Nothing checks that the value has the type that the caller expects.
unsafeLookupStaticPtr :: StaticKey -> IO (Maybe (StaticPtr a))
unsafeLookupStaticPtr wanted = do
  entries <- allEntries
  return $ case [unsafeCoerce p | StaticEntry p <- entries, staticKey p == wanted] of
    found : _ -> Just found
    [] -> Nothing

staticPtrInfo :: StaticPtr a -> StaticPtrInfo
staticPtrInfo (StaticPtr _ info _) = info

-- | The keys of all static forms of the program.
staticPtrKeys :: IO [StaticKey]
staticPtrKeys = fmap (\entries -> [staticKey p | StaticEntry p <- entries]) allEntries
