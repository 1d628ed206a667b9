module Main where
import Control.Exception
import Control.Monad
import Foreign
import Foreign.C.Types
import GHC.ForeignPtr (addForeignPtrConcFinalizer, newConcForeignPtr)
import System.Exit
import System.IO

foreign import ccall "&release" release :: FinalizerPtr CInt
foreign import ccall "&leave" leave :: FinalizerPtr CInt
foreign import ccall "&leave_place" leavePlace :: FinalizerEnvPtr CInt CInt
foreign import ccall "&place" place :: Ptr CInt

newNumber :: CInt -> IO (ForeignPtr CInt)
newNumber n = do
  p <- malloc
  poke p n
  newForeignPtr release p

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  -- The last one added runs first.
  one <- newNumber 1
  addForeignPtrFinalizer leave one
  addForeignPtrFinalizerEnv leavePlace place one
  -- Finalizers run once, and more may follow.
  two <- newNumber 2
  addForeignPtrFinalizer leave two
  finalizeForeignPtr two
  finalizeForeignPtr two
  putStrLn "two is finalized"
  -- Memory of Haskell's, an address within it, and one that has none yet.
  three <- mallocForeignPtr
  withForeignPtr three (`poke` (3 :: CInt))
  addForeignPtrFinalizer leave three
  pair <- mallocForeignPtrArray 2 :: IO (ForeignPtr CInt)
  let four = pair `plusForeignPtr` 4 :: ForeignPtr CInt
  withForeignPtr four (`poke` 4)
  addForeignPtrFinalizer leave (castForeignPtr four)
  bare <- newForeignPtr_ place
  -- Haskell finalizers do not run at the end, and do not go with those of C.
  haskell <- newConcForeignPtr place (putStrLn "never")
  mixed <- try (addForeignPtrConcFinalizer one (return ()))
  print (either (\e -> show (e :: ErrorCall)) show mixed)
  mixed' <- try (addForeignPtrFinalizer leave haskell)
  print (either (\e -> show (e :: ErrorCall)) show mixed')
  five <- newNumber 5
  when (all (/= five) [one, two, four, bare]) $ putStrLn "end"
  mapM_ touchForeignPtr [one, two, three, four, bare, haskell]
  exitWith (ExitFailure 3)
