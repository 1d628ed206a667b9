{-# LANGUAGE ExistentialQuantification, MagicHash #-}
-- | What static forms are made of; see the compiler's Note [Static pointers].
module Hythe.StaticPointers
  ( StaticPtr(..), StaticPtrInfo(..), StaticKey, IsStatic(..), StaticEntry(..)
  , makeStatic, registerStatic, allEntries
  ) where

import Data.IORef
import GHC.Fingerprint
import GHC.Prim (Addr#)
import GHC.CString (unpackCStringUtf8#)
import System.IO.Unsafe (unsafePerformIO)

type StaticKey = Fingerprint

-- | A reference to a value of type @a@ that means the same in every process of one program.
data StaticPtr a = StaticPtr StaticKey StaticPtrInfo a

data StaticPtrInfo = StaticPtrInfo
  { spInfoUnitId :: String
  , spInfoModuleName :: String
  , spInfoSrcLoc :: (Int, Int)
  } deriving Show

class IsStatic p where
  fromStaticPtr :: StaticPtr a -> p a

instance IsStatic StaticPtr where
  fromStaticPtr p = p

data StaticEntry = forall a. StaticEntry (StaticPtr a)

-- | The value of a static form, whose place is a text of four lines.
makeStatic :: Addr# -> a -> StaticPtr a
makeStatic text value = StaticPtr (fingerprintString place) info value
  where
    place = unpackCStringUtf8# text
    info = case lines place of
      [unit, name, line, column] -> StaticPtrInfo unit name (read line, read column)
      _ -> StaticPtrInfo "" "" (0, 0)

-- | The same of a form within a function, which is in the table from now on.
registerStatic :: Addr# -> a -> StaticPtr a
registerStatic text value = unsafePerformIO $ do
  let pointer@(StaticPtr key _ _) = makeStatic text value
  atomicModifyIORef registered $ \entries ->
    (if or [key == k | StaticEntry (StaticPtr k _ _) <- entries] then entries else StaticEntry pointer : entries, ())
  return pointer
{-# NOINLINE registerStatic #-}

registered :: IORef [StaticEntry]
registered = unsafePerformIO (newIORef [])
{-# NOINLINE registered #-}

-- | The linker puts the lists of all modules here.
programEntries :: [[StaticEntry]]
programEntries = []
{-# NOINLINE programEntries #-}

allEntries :: IO [StaticEntry]
allEntries = fmap (++ concat programEntries) (readIORef registered)
