module Strings where
import Data.Char
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc (free)
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
foreign export ccall greet :: CString -> IO CString
foreign export ccall reverse_in_place :: CString -> IO ()
foreign export ccall word_count :: CString -> IO CInt
foreign export ccall join :: Ptr CString -> CInt -> CString -> IO CString
foreign export ccall release :: CString -> IO ()
foreign export ccall codepoints :: CString -> IO CInt
foreign export ccall checksum :: Ptr CChar -> CInt -> IO CUInt
foreign import ccall "string.h strlen" c_strlen :: CString -> IO CSize
foreign import ccall unsafe "ctype.h toupper" c_toupper :: CInt -> CInt
greet :: CString -> IO CString
greet s = do
  name <- peekCString s
  newCString ("Hello, " ++ map (toEnum . fromIntegral . c_toupper . fromIntegral . fromEnum) name ++ "!")
reverse_in_place :: CString -> IO ()
reverse_in_place s = do
  n <- fromIntegral <$> c_strlen s
  cs <- peekArray n s
  pokeArray s (reverse cs)
word_count :: CString -> IO CInt
word_count s = fromIntegral . length . words <$> peekCString s
join :: Ptr CString -> CInt -> CString -> IO CString
join arr n sep = do
  ptrs <- peekArray (fromIntegral n) arr
  parts <- mapM peekCString ptrs
  sep' <- peekCString sep
  newCString (foldr1 (\a b -> a ++ sep' ++ b) parts)
release :: CString -> IO ()
release = free
codepoints :: CString -> IO CInt
codepoints s = fromIntegral . length <$> peekCAString s
checksum :: Ptr CChar -> CInt -> IO CUInt
checksum p n = do
  s <- peekCAStringLen (p, fromIntegral n)
  withCAStringLen (filter (/= '\0') s) (\(q, k) -> do { b <- peekElemOff q 0; return (fromIntegral (sum (map ord s)) + fromIntegral k * 1000 + fromIntegral b) })
