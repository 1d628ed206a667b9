{-# LANGUAGE ScopedTypeVariables, OverloadedStrings #-}
-- As errors_of_packages: the rest of containers, bytestring, text, binary, stm and time.
import Control.Exception
import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as SB
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL
import qualified Data.Text.Lazy.Builder as TB
import qualified Data.Text.Lazy.Builder.Int as TB
import Data.Binary.Get
import qualified Data.Sequence as Q
import qualified Data.IntSet as IS
import qualified Data.IntMap as IM
import qualified Data.IntMap.Strict as IMS
import qualified Data.Map as M
import qualified Data.Map.Strict as MS
import qualified Data.Set as S
import qualified Data.Foldable as F
import Data.Array.ST
import Control.Monad.ST
import Control.Monad.Fix
import Data.Time
import Data.Time.Format
import Control.Monad.STM
import Control.Concurrent.STM
import Data.Array.Unboxed
import Data.Tree
import Data.Graph
import Data.Maybe
import Data.Binary.Put
import Control.Monad
t :: String -> a -> IO ()
t n a = do r <- try (evaluate a); case r of
             Left (e::SomeException) -> putStrLn (n ++ ": EXC " ++ displayException e)
             Right v -> putStrLn (n ++ ": ok")
main = do
  t "M.deleteFindMax" (fst (M.deleteFindMax (M.empty :: M.Map Int Int))); t "M.deleteFindMin" (fst (M.deleteFindMin (M.empty :: M.Map Int Int)))
  t "S.deleteFindMax" (fst (S.deleteFindMax (S.empty :: S.Set Int)))
  t "MS.updateAt" (MS.updateAt (\_ _ -> Nothing) 3 (M.fromList [(1,2)]))
  t "M.mergeWithKey" (M.mergeWithKey (\_ a b -> Just a) (\_ -> M.fromList [(9,9)]) id (M.fromList [(1,1),(2,2),(3,3)]) (M.fromList [(2,2)]))
  t "MS.mergeWithKey" (MS.mergeWithKey (\_ a b -> Just a) (\_ -> M.fromList [(9,9)]) id (M.fromList [(1,1),(2,2),(3,3)]) (M.fromList [(2,2)]))
  t "M.max" (maximum (M.empty :: M.Map Int Int)); t "M.min" (minimum (M.empty :: M.Map Int Int))
  t "IM.max" (maximum (IM.empty :: IM.IntMap Int)); t "IM.min" (minimum (IM.empty :: IM.IntMap Int))
  t "IM.mergeWithKey" (IM.mergeWithKey (\_ a b -> Just a) (\_ -> IM.fromList [(9,9)]) id (IM.fromList [(1,1),(2,2),(3,3)]) (IM.fromList [(2,2)]))
  t "IM.updateMin" (IM.updateMinWithKey (\_ _ -> Nothing) (IM.empty :: IM.IntMap Int))
  t "IM.deleteMin" (IM.deleteMin (IM.empty :: IM.IntMap Int))
  t "Q.foldl1" (foldl1 (+) (Q.empty :: Q.Seq Int)); t "Q.foldr1" (foldr1 (+) (Q.empty :: Q.Seq Int)); t "Q.scanl1" (Q.scanl1 (+) (Q.empty :: Q.Seq Int)); t "Q.scanr1" (Q.scanr1 (+) (Q.empty :: Q.Seq Int))
  t "viewl foldl1" (foldl1 (+) (Q.viewl (Q.empty :: Q.Seq Int))); t "viewr foldr1" (foldr1 (+) (Q.viewr (Q.empty :: Q.Seq Int))); t "viewr foldl1" (foldl1 (+) (Q.viewr (Q.empty :: Q.Seq Int))); t "viewl foldr1" (foldr1 (+) (Q.viewl (Q.empty :: Q.Seq Int)))
  t "Q mfix" (Q.index (mfix (\x -> x `seq` Q.singleton (x + 1 :: Int))) 0)
  t "Q index -" (Q.index (Q.fromList "a") (-1))
  t "S.foldr1" (foldr1 (+) (S.empty :: S.Set Int)); t "M.foldl1" (foldl1 (+) (M.empty :: M.Map Int Int)); t "S.min" (minimum (S.empty :: S.Set Int)); t "IS" (IS.findMin IS.empty); t "S.powerSet" (S.elemAt 2 (S.fromList "a"))
  t "L.index" (L.index "a" 4); t "L.index-" (L.index "a" (-4)); t "B.index" (B.index "a" 4); t "B.index-" (B.index "a" (-4)); t "L.init" (L.init "")
  t "TL.foldl1" (TL.foldl1 max ""); t "TL.foldl1'" (TL.foldl1' max ""); t "TL.index" (TL.index "a" (-1)); t "T.zip" (T.zip "" ""); t "TL.minimum" (TL.minimum ""); t "T.breakOnEnd" (T.breakOnEnd "" "a"); t "TL.breakOnEnd" (TL.breakOnEnd "" "a")
  t "TB.hex" (TB.toLazyText (TB.hexadecimal (-1 :: Int)))
  t "T.replicate" (T.length (T.replicate maxBound "ab"))
  t "B.concat" (B.length (B.replicate (-1) 3))
  t "parseTimeOrError" (parseTimeOrError True defaultTimeLocale "%Y" "x" :: UTCTime); t "parseTimeOrError2" (parseTimeOrError True defaultTimeLocale "" "x" :: Day); t "fromGregorianValid" (fromGregorianValid 2001 2 30); t "unfoldTree" (length (unfoldTree (\x -> (x,[])) 1))
  v <- newBroadcastTChanIO :: IO (TChan Int)
  r <- try (atomically (readTChan v)); putStrLn (either (\(e::SomeException) -> displayException e) show r)
  r <- try (atomically (check False `orElse` throwSTM Overflow)); putStrLn (either (\(e::SomeException) -> displayException e) show r)
  t "buildG" (buildG (0,1) [(5,1)]); t "topSort" (topSort (buildG (0,1) [(0,5)]))
  t "IM.updateMax" (IM.updateMaxWithKey (\_ _ -> Nothing) (IM.empty :: IM.IntMap Int))
  t "runGetState" (runGetState getWord32be "a" 0)
