{-# LANGUAGE CPP #-}
#define TUPLES
#ifdef TUPLES
{-# LANGUAGE TupleSections #-}
#endif
#if !defined(NEVER) && __GLASGOW_HASKELL__ >= 800
{-# LANGUAGE LambdaCase #-}
#else
{-# LANGUAGE NoSuchExtension #-}
#endif
-- | The preprocessor: what it changes, and what it must leave alone.
module Main (main) where

#if MIN_VERSION_base(4,11,0)
import Data.Char (toUpper)
#else
import Not.There (toUpper)
#endif
#include "MachDeps.h"

#if defined(linux_HOST_OS) && defined(x86_64_HOST_ARCH)
#define PLATFORM "linux"
#elif defined(darwin_HOST_OS)
#define PLATFORM "darwin"
#else
#error no such platform
#endif

#define ONE 1
#define ADD(a,b) ((a) + (b))
#define TWICE(f) f f
#define INSTANCE(ty,name) \
instance Named ty where { \
  named _ = name; \
  ; shout x = map toUpper (named x) }
#define CONCAT(a,b) a/**/b
#define STRINGY(x) "x"
#define EMPTY()
#define SELF SELF'
#define ALIAS ADD

class Named a where
  named :: a -> String
  shout :: a -> String

data Cat = Cat
data Dog = Dog
INSTANCE(Cat,"cat")
INSTANCE(Dog,"dog, (brown")

fooBar :: Int
CONCAT(foo,Bar) = 3

nested :: Int
nested = ADD(ADD(ONE, 2), ALIAS(3, (4, 5) `seq` 6))
  + ADD(
      ONE,
      length "), (")

#if 0
this is not Haskell ' " {- at all
#  if 1
neither is this
#  else
#  endif
#elif (1 ? 2 : 0) == 2 && (7 / 2 == 3) && -1 < 0 && (0x10 | 1) == 17 && !(0 && 1/0)
arithmetic :: String
arithmetic = "right"
#else
arithmetic = "wrong"
#endif

#undef ONE
#ifndef ONE
#  define ONE 'o'
#endif

widths :: [Int]
widths = [WORD_SIZE_IN_BITS, SIZEOF_HSWORD]

sections :: [(Int, Bool)]
sections = map (,True) [1]

choose :: Int -> String
choose = \case
#ifdef NEVER
  0 -> "never"
#endif
  0 -> "zero"
  _ -> "other"

main :: IO ()
main = do
  putStrLn PLATFORM
  mapM_ putStrLn [named Cat, shout Dog, arithmetic, STRINGY(Cat Dog)]
  print (fooBar, nested, TWICE(negate $) 1)
  print (ONE, widths, sections, EMPTY() __LINE__, map choose [0, 1])
  where _unused = CONCAT(,"")
