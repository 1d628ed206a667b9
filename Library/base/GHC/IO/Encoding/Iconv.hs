{-# LANGUAGE NoImplicitPrelude #-}
-- | Encodings that only the C library knows, those without shift states: each character is converted by itself.
module GHC.IO.Encoding.Iconv (mkIconvEncoding) where

import Foreign.C.String (withCAString)
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Storable
import GHC.Base
import GHC.ForeignPtr
import GHC.IO
import GHC.IO.Encoding.Coding (Recovery(..))
import GHC.IO.Handle.Streams (c_errno)
import GHC.IO.Handle.State
import GHC.List
import GHC.MVar
import GHC.Num
import GHC.Ptr
import GHC.Real
import GHC.Word

-- | A descriptor may be used by one thread at a time.
type Converter = MVar (ForeignPtr ())

-- | The encoding of that name; nothing if the C library has none, or what a character's bytes mean depends on those before them.
mkIconvEncoding :: String -> Recovery -> IO (Maybe TextEncoding)
mkIconvEncoding name recovery = open name unicode >>= \encoder -> open unicode name >>= \decoder -> case (encoder, decoder) of
  (Just e, Just d) -> allM (stateless e) "\xE9\x20AC\x4F60\x3042\xD55C" >>= \ok -> return (if ok
    then Just (TextEncoding name (Coded (Codec (encodeChar e recovery) [] (decodeChar d recovery))))
    else Nothing)
  _ -> return Nothing
  where
    allM _ [] = return True
    allM f (x : xs) = f x >>= \ok -> if ok then allM f xs else return False

-- | Whether a character twice is its bytes twice.
stateless :: Converter -> Char -> IO Bool
stateless encoder c = convert encoder (units c) >>= \once -> convert encoder (units c ++ units c) >>= \twice ->
  return (case (once, twice) of
    (Whole a, Whole b) -> a ++ a == b
    (Whole _, _) -> False
    _ -> True)

-- | The character in 'unicode'.
units :: Char -> [Word8]
units c = map fromIntegral [x, x `quot` 256, x `quot` 65536, 0]
  where x = ord c

unicode :: String
unicode = "UTF-32LE"

-- | A descriptor that converts to an encoding from another one.
open :: String -> String -> IO (Maybe Converter)
open to from = withCAString to (\to' -> withCAString from (c_iconv_open to')) >>= \descriptor ->
  if descriptor == nullPtr `plusPtr` (-1)
    then return Nothing
    else newForeignPtr_ descriptor >>= \owned -> addForeignPtrFinalizer closeDescriptor owned >> newEmptyMVar >>= \var ->
      putMVar var owned >> return (Just var)

data Converted
  = Whole [Word8]
  | Partial  -- ^ The bytes begin a character.
  | Wrong

-- | Converts the bytes of a character or two; at most 32 bytes come of it.
convert :: Converter -> [Word8] -> IO Converted
convert converter bytes = mask_ (takeMVar converter >>= \owned ->
  withForeignPtr owned converted >>= \result -> putMVar converter owned >> return result)
  where
    converted descriptor = allocaBytes 96 (\base ->
      convertAt descriptor base (base `plusPtr` 8) (base `plusPtr` 16) (base `plusPtr` 24) (base `plusPtr` 32) (base `plusPtr` 64))
    convertAt :: Ptr () -> Ptr (Ptr Word8) -> Ptr CSize -> Ptr (Ptr Word8) -> Ptr CSize -> Ptr Word8 -> Ptr Word8 -> IO Converted
    convertAt descriptor inPtr inLeft outPtr outLeft input output =
      c_iconv descriptor nullPtr nullPtr nullPtr nullPtr >>
      pokeBytes input bytes >> poke inPtr input >> poke inLeft (fromIntegral (length bytes)) >>
      poke outPtr output >> poke outLeft 32 >>
      c_iconv descriptor inPtr inLeft outPtr outLeft >>= \r ->
      c_errno >>= \errno ->
      peek outLeft >>= \left ->
      if r /= -1 then fmap Whole (peekBytes output (32 - fromIntegral left))
      else return (if errno == incomplete then Partial else Wrong)
    incomplete = 22
    pokeBytes :: Ptr Word8 -> [Word8] -> IO ()
    pokeBytes _ [] = return ()
    pokeBytes p (b : bs) = poke p b >> pokeBytes (p `plusPtr` 1) bs
    peekBytes :: Ptr Word8 -> Int -> IO [Word8]
    peekBytes _ 0 = return []
    peekBytes p n = peek p >>= \b -> fmap (b :) (peekBytes (p `plusPtr` 1) (n - 1))

encodeChar :: Converter -> Recovery -> Char -> Maybe [Int]
encodeChar converter recovery c = case encoded c of
  Just bytes -> Just bytes
  Nothing -> case recovery of
    Fail -> Nothing
    Ignore -> Just []
    Transliterate -> encoded '?'
    RoundTrip | c >= '\xDC80' && c <= '\xDCFF' -> Just [ord c - 0xDC00]
              | otherwise -> Nothing
  where
    encoded x = case unsafePerformIO (convert converter (units x)) of
      Whole bytes -> Just (map fromIntegral bytes)
      _ -> Nothing

-- | As 'codecDecode'.
decodeChar :: Converter -> Recovery -> IO Int -> (Int -> IO ()) -> Maybe Order -> IO Decoded
decodeChar converter recovery next giveBack _ = begin []
  where
    -- Taken bytes stand with the last one first.
    begin skipped = next >>= \b -> if b < 0 then return End else follow skipped [b]
    follow skipped taken = convert converter (map fromIntegral (reverse taken)) >>= \result -> case result of
      Whole units@[_, _, _, _] -> done (foldr (\u acc -> fromIntegral u + 256 * acc) 0 units) (taken ++ skipped)
      Whole [] -> more
      Partial -> more
      _ -> wrong
      where
        more = if length taken >= longest then wrong else next >>= \b -> if b < 0 then wrong else follow skipped (b : taken)
        -- The first of the bytes is what is wrong; the others are read again.
        wrong = case recovery of
          Fail -> return Malformed
          Ignore -> giveBackAll rest >> begin (first : skipped)
          Transliterate -> giveBackAll rest >> done 0xFFFD (first : skipped)
          RoundTrip -> giveBackAll rest >> done (0xDC00 + first) (first : skipped)
        first = last taken
        rest = init taken
    longest = 8
    done code bytes = return (Decoded (unsafeChr code) Nothing bytes)
    giveBackAll [] = return ()
    giveBackAll (b : bs) = giveBack b >> giveBackAll bs

foreign import ccall unsafe "iconv_open" c_iconv_open :: Ptr CChar -> Ptr CChar -> IO (Ptr ())
foreign import ccall unsafe "iconv" c_iconv
  :: Ptr () -> Ptr (Ptr Word8) -> Ptr CSize -> Ptr (Ptr Word8) -> Ptr CSize -> IO Int
foreign import ccall unsafe "&iconv_close" closeDescriptor :: FinalizerPtr ()
