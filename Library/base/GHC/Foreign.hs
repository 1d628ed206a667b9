-- | C's strings in an encoding that is named.
module GHC.Foreign
  ( peekCString, peekCStringLen, newCString, newCStringLen, withCString, withCStringLen, withCStringsLen
  , charIsRepresentable
  ) where

import Data.IORef
import Data.Word
import Foreign.C.String (CString, CStringLen)
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import GHC.IO.Encoding.Coding
import GHC.IO.Exception
import GHC.IO.Handle.State

-- | How the encoding does a character at a time.
codecOf :: TextEncoding -> Codec
codecOf encoding = case encodingCoding encoding of
  Coded c -> c
  LowBytes -> codec Latin1 Fail
  _ -> codec UTF8Scheme Fail

peekCString :: TextEncoding -> CString -> IO String
peekCString encoding p = lengthArray0 0 p >>= \n -> peekCStringLen encoding (p, n)

peekCStringLen :: TextEncoding -> CStringLen -> IO String
peekCStringLen encoding (p, size) = do
  position <- newIORef 0
  given <- newIORef []
  let next = readIORef given >>= \g -> case g of
        b : bs -> writeIORef given bs >> return b
        [] -> readIORef position >>= \i ->
          if i >= size
            then return (-1)
            else writeIORef position (i + 1) >> fmap fromIntegral (peekElemOff (castPtr p :: Ptr Word8) i)
      giveBack b = modifyIORef given (b :)
      go order text = codecDecode (codecOf encoding) next giveBack order >>= \decoded -> case decoded of
        End -> return (reverse text)
        Decoded c found _ -> go (maybe order Just found) (c : text)
        _ -> failure "peekCStringLen" "invalid byte sequence"
  go Nothing []

-- | The bytes of a text.
encoded :: TextEncoding -> String -> IO [Word8]
encoded encoding text = case traverse (codecEncode c) text of
  Just bytes -> return (map fromIntegral (codecMark c ++ concat bytes))
  Nothing -> failure "withCStringLen" "invalid character"
  where c = codecOf encoding

newCString :: TextEncoding -> String -> IO CString
newCString encoding text = encoded encoding text >>= \bytes -> fmap castPtr (newArray (bytes ++ [0]))

newCStringLen :: TextEncoding -> String -> IO CStringLen
newCStringLen encoding text = encoded encoding text >>= \bytes -> newArray bytes >>= \p -> return (castPtr p, length bytes)

withCString :: TextEncoding -> String -> (CString -> IO a) -> IO a
withCString encoding text f = encoded encoding text >>= \bytes -> withArray (bytes ++ [0]) (f . castPtr)

withCStringLen :: TextEncoding -> String -> (CStringLen -> IO a) -> IO a
withCStringLen encoding text f =
  encoded encoding text >>= \bytes -> withArrayLen bytes (\n p -> f (castPtr p, n))

withCStringsLen :: TextEncoding -> [String] -> (Int -> Ptr CString -> IO a) -> IO a
withCStringsLen encoding texts f = go texts []
  where
    go [] pointers = withArrayLen (reverse pointers) f
    go (t : ts) pointers = withCString encoding t (\p -> go ts (p : pointers))

charIsRepresentable :: TextEncoding -> Char -> IO Bool
charIsRepresentable encoding c = return (maybe False (const True) (codecEncode (codecOf encoding) c))

failure :: String -> String -> IO a
failure function text = ioException (IOError Nothing InvalidArgument function text Nothing Nothing)
