{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | What is done to a word of memory in one step, all made of compare-and-swap; each is a full barrier.
module GHC.Prim.Atomic
  ( atomicReadIntArray#, atomicWriteIntArray#, fetchAddIntArray#, fetchSubIntArray#, fetchAndIntArray#, fetchNandIntArray#
  , fetchOrIntArray#, fetchXorIntArray#, atomicExchangeAddrAddr#, atomicExchangeWordAddr#
  ) where

import GHC.Prim

atomicReadIntArray# :: MutableByteArray# s -> Int# -> State# s -> (# State# s, Int# #)
atomicReadIntArray# array index s = casIntArray# array index 0# 0# s

atomicWriteIntArray# :: MutableByteArray# s -> Int# -> Int# -> State# s -> State# s
atomicWriteIntArray# array index value s = case fetchModifyIntArray# (\_ -> value) array index s of (# s', _ #) -> s'

fetchAddIntArray#, fetchSubIntArray#, fetchAndIntArray#, fetchNandIntArray#, fetchOrIntArray#, fetchXorIntArray#
  :: MutableByteArray# s -> Int# -> Int# -> State# s -> (# State# s, Int# #)
fetchAddIntArray# array index value s = fetchModifyIntArray# (\x -> x +# value) array index s
fetchSubIntArray# array index value s = fetchModifyIntArray# (\x -> x -# value) array index s
fetchAndIntArray# array index value s = fetchModifyIntArray# (\x -> andI# x value) array index s
fetchNandIntArray# array index value s = fetchModifyIntArray# (\x -> notI# (andI# x value)) array index s
fetchOrIntArray# array index value s = fetchModifyIntArray# (\x -> orI# x value) array index s
fetchXorIntArray# array index value s = fetchModifyIntArray# (\x -> xorI# x value) array index s

-- | The value before.
fetchModifyIntArray# :: (Int# -> Int#) -> MutableByteArray# s -> Int# -> State# s -> (# State# s, Int# #)
fetchModifyIntArray# f array index s = case readIntArray# array index s of (# s', old #) -> attempt old s'
  where
    attempt old s1 = case casIntArray# array index old (f old) s1 of
      (# s2, found #) -> case found ==# old of
        1# -> (# s2, old #)
        _ -> attempt found s2
{-# INLINE fetchModifyIntArray# #-}

atomicExchangeAddrAddr# :: Addr# -> Addr# -> State# s -> (# State# s, Addr# #)
atomicExchangeAddrAddr# address new s = case readAddrOffAddr# address 0# s of (# s', old #) -> attempt old s'
  where
    attempt old s1 = case atomicCasAddrAddr# address old new s1 of
      (# s2, found #) -> case eqAddr# found old of
        1# -> (# s2, old #)
        _ -> attempt found s2

atomicExchangeWordAddr# :: Addr# -> Word# -> State# s -> (# State# s, Word# #)
atomicExchangeWordAddr# address new s = case readWordOffAddr# address 0# s of (# s', old #) -> attempt old s'
  where
    attempt old s1 = case atomicCasWordAddr# address old new s1 of
      (# s2, found #) -> case eqWord# found old of
        1# -> (# s2, old #)
        _ -> attempt found s2
