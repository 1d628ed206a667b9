-- | The six functions that the application's other half calls. Texts are bytes of UTF-8 with their number.
module Export () where

import qualified Data.ByteString as ByteString
import qualified Data.ByteString.Unsafe as ByteString
import Data.Text.Encoding (decodeUtf8With, encodeUtf8)
import Data.Text.Encoding.Error (lenientDecode)
import Foreign
import Foreign.C
import Notes

type Handle = StablePtr Store

notesOpen :: IO Handle
notesOpen = open >>= newStablePtr

notesAdd :: Handle -> CString -> CSize -> IO CInt
notesAdd handle bytes size = do
  store <- deRefStablePtr handle
  note <- ByteString.packCStringLen (bytes, fromIntegral size)
  fromIntegral <$> add store (decodeUtf8With lenientDecode note)

notesSettle :: Handle -> IO ()
notesSettle handle = deRefStablePtr handle >>= settle

-- | How many there are; the numbers of so many at most are stored.
notesSearch :: Handle -> CString -> CSize -> Ptr CInt -> CInt -> IO CInt
notesSearch handle bytes size found room = do
  store <- deRefStablePtr handle
  query <- ByteString.packCStringLen (bytes, fromIntegral size)
  numbers <- search store (decodeUtf8With lenientDecode query)
  pokeArray found (map fromIntegral (take (fromIntegral room) numbers))
  return (fromIntegral (length numbers))

-- | The size of the note's text; so many bytes of it are stored.
notesText :: Handle -> CInt -> CString -> CSize -> IO CSize
notesText handle number buffer room = do
  store <- deRefStablePtr handle
  bytes <- encodeUtf8 <$> text store (fromIntegral number)
  ByteString.unsafeUseAsCStringLen bytes (\(p, n) -> copyBytes buffer p (min n (fromIntegral room)))
  return (fromIntegral (ByteString.length bytes))

notesClose :: Handle -> IO ()
notesClose handle = do
  deRefStablePtr handle >>= close
  freeStablePtr handle

foreign export ccall "notes_open" notesOpen :: IO Handle
foreign export ccall "notes_add" notesAdd :: Handle -> CString -> CSize -> IO CInt
foreign export ccall "notes_settle" notesSettle :: Handle -> IO ()
foreign export ccall "notes_search" notesSearch :: Handle -> CString -> CSize -> Ptr CInt -> CInt -> IO CInt
foreign export ccall "notes_text" notesText :: Handle -> CInt -> CString -> CSize -> IO CSize
foreign export ccall "notes_close" notesClose :: Handle -> IO ()
