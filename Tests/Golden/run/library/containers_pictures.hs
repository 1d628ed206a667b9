import qualified Data.IntMap.Internal.Debug as ID
import qualified Data.IntMap as IM
import qualified Data.IntSet.Internal as IS
import qualified Data.Map as M
import qualified Data.Map.Internal.Debug as MD
import qualified Data.Set.Internal as S
main = do
  let im = IM.fromList [(k, k*2) | k <- [-3,-1,0,1,2,5,100]] 
      iset = IS.fromList [-300,-1,0,1,2,5,100,101,1000]
      m = M.fromList [(k, 'c') | k <- [1..6::Int]]
      s = S.fromList [1..6::Int]
      bs = [False, True]
  mapM_ (\(h,w) -> do { putStrLn ("IM " ++ show (h,w)); putStr (ID.showTreeWith h w im); putStr (ID.showTreeWith h w (IM.empty :: IM.IntMap Int)); putStr (ID.showTreeWith h w (IM.singleton 1 'c')) }) [(h,w) | h <- bs, w <- bs]
  putStrLn (ID.showTree im)
  mapM_ (\(h,w) -> do { putStrLn ("IS " ++ show (h,w)); putStr (IS.showTreeWith h w iset); putStr (IS.showTreeWith h w (IS.empty )); putStr (IS.showTreeWith h w (IS.singleton 1 )) }) [(h,w) | h <- bs, w <- bs]
  putStr (IS.showTree iset)
  mapM_ (\(h,w) -> do { putStrLn ("M " ++ show (h,w)); putStr (MD.showTreeWith (\k a -> show (k,a)) h w m); putStr (MD.showTreeWith (\_ _ -> "") h w (M.empty )); putStr (MD.showTreeWith (\k a -> show k) h w (M.singleton 1 2)) }) [(h,w) | h <- bs, w <- bs]
  putStr (MD.showTree m)
  mapM_ (\(h,w) -> do { putStrLn ("S " ++ show (h,w)); putStr (S.showTreeWith h w s); putStr (S.showTreeWith h w (S.empty :: S.Set Int)); putStr (S.showTreeWith h w (S.singleton 1 )) }) [(h,w) | h <- bs, w <- bs]
  putStr (S.showTree s)
