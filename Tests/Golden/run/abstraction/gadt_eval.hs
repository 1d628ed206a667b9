-- GADT expressions with type-refining evaluation, existential type checking to a typed term, and a typed stack machine
{-# LANGUAGE GADTs, KindSignatures, StandaloneDeriving, RankNTypes #-}
module Main where

data Ty :: * -> * where
  TInt :: Ty Int
  TBool :: Ty Bool
  TPair :: Ty a -> Ty b -> Ty (a, b)
deriving instance Show (Ty a)
data Equal a b where Refl :: Equal a a

data Exp :: * -> * where
  Lit :: Ty a -> a -> Exp a
  Add :: Exp Int -> Exp Int -> Exp Int
  Le :: (Ord a, Show a) => Ty a -> Exp a -> Exp a -> Exp Bool
  If :: Exp Bool -> Exp a -> Exp a -> Exp a
  Pair :: Exp a -> Exp b -> Exp (a, b)
  Fst :: Exp (a, b) -> Exp a
data U = UI Int | UB Bool | U :+ U | U :<= U | UIf U U U | UP U U | UFst U deriving (Eq, Show)
infixl 6 :+
infix 4 :<=
data Some = forall a. Some (Ty a) (Exp a)

teq :: Ty a -> Ty b -> Maybe (Equal a b)
teq TInt TInt = Just Refl
teq TBool TBool = Just Refl
teq (TPair a b) (TPair c d) = do { Refl <- teq a c; Refl <- teq b d; return Refl }
teq _ _ = Nothing

withOrd :: Ty a -> ((Ord a, Show a) => r) -> r
withOrd TInt r = r
withOrd TBool r = r
withOrd (TPair a b) r = withOrd a (withOrd b r)

check :: U -> Either String Some
check (UI n) = Right (Some TInt (Lit TInt n))
check (UB b) = Right (Some TBool (Lit TBool b))
check (a :+ b) = do { a' <- check a >>= want TInt; b' <- check b >>= want TInt; Right (Some TInt (Add a' b')) }
check (a :<= b) = do
  Some t a' <- check a
  b' <- check b >>= want t
  withOrd t (Right (Some TBool (Le t a' b')))
check (UIf c t e) = do
  c' <- check c >>= want TBool
  Some ty t' <- check t
  e' <- check e >>= want ty
  Right (Some ty (If c' t' e'))
check (UP a b) = do { Some s a' <- check a; Some t b' <- check b; Right (Some (TPair s t) (Pair a' b')) }
check (UFst p) = do
  Some t p' <- check p
  case t of
    TPair s _ -> Right (Some s (Fst p'))
    _ -> Left ("not a pair: " ++ show t)

want :: Ty a -> Some -> Either String (Exp a)
want t (Some s e) = case teq t s of
  Just Refl -> Right e
  Nothing -> Left ("wanted " ++ show t ++ ", found " ++ show s)

eval :: Exp a -> a
eval (Lit _ a) = a
eval (Add a b) = eval a + eval b
eval (Le _ a b) = eval a <= eval b
eval (If c t e) = if eval c then eval t else eval e
eval (Pair a b) = (eval a, eval b)
eval (Fst p) = fst (eval p)

display :: Ty a -> a -> String
display t a = withOrd t (showsPrec 11 a "")

main :: IO ()
main = mapM_ (\u -> putStrLn (either ("error: " ++) (\(Some t e) -> display t (eval e) ++ " : " ++ show t) (check u)))
  [ UI 1 :+ UI (-3), UIf (UP (UI 1) (UB False) :<= UP (UI 1) (UB True)) (UI 10) (UI 20), UB True :+ UI 1
  , UFst (UP (UP (UI (-7)) (UB False)) (UI 2)), UFst (UI 3), UIf (UB True) (UI 1) (UB False), UP (UI 1) (UI 2) :<= UI 3
  , UIf (UB False :<= UB True) (UP (UI 0) (UI 1 :+ UI 1)) (UFst (UP (UP (UI 5) (UI 6)) (UB True))) ]
