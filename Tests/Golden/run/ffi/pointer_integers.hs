import Foreign
import Foreign.C
-- integers of a pointer's size are shown and read like any integer
main :: IO ()
main = do
  print (Just (ptrToIntPtr (nullPtr `plusPtr` 4)), [ptrToWordPtr (nullPtr `plusPtr` 9)])
  print (IntPtr 3 + 4, fromIntegral (WordPtr 5) :: Int, maxBound :: WordPtr, [IntPtr 1 ..  3], IntPtr 6 `div` 4, shiftL (IntPtr 1) 4, popCount (WordPtr 255))
  print (read "7" :: IntPtr, read "[8,9]" :: [WordPtr], Just (-3 :: IntPtr), sizeOf (IntPtr 0), compare (IntPtr 1) 2)
  alloca (\p -> poke p (WordPtr 77) >> peek p >>= print)
