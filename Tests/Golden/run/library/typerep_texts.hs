{-# LANGUAGE DataKinds, PolyKinds, KindSignatures, TypeOperators, RankNTypes, MagicHash, UnboxedTuples, GADTs #-}
-- The texts of type representations.
import Data.Functor.Compose
import Data.Functor.Const
import Data.Functor.Identity
import Data.Functor.Product
import Data.Functor.Sum
import Data.Kind
import Data.Proxy
import Data.Typeable

data a :*: b = a :*: b
data T (a :: Type) = T
data P f a = P (f a)
newtype Fix f = Fix (f (Fix f))
data a `Op` b = Op
type S = Either Int
class C (a :: Type)
data N' = N'
data E f = forall a. E (f a)

t :: Typeable a => String -> Proxy a -> IO ()
t name p = do
  let r = typeRep p
  putStrLn (name ++ ": " ++ show r ++ " / " ++ showsPrec 10 r "" ++ " / " ++ show (typeRepTyCon r)
    ++ " / " ++ tyConName (typeRepTyCon r) ++ " / " ++ tyConModule (typeRepTyCon r) ++ " / " ++ show (typeRepArgs r)
    ++ " / " ++ show (splitTyConApp r))

main :: IO ()
main = do
  t "Int" (Proxy :: Proxy Int)
  t "Proxy Int" (Proxy :: Proxy (Proxy Int))
  t "Proxy Maybe" (Proxy :: Proxy (Proxy Maybe))
  t "Proxy" (Proxy :: Proxy (Proxy :: Type -> Type))
  t "Compose" (Proxy :: Proxy (Compose Maybe [] Int))
  t "Compose2" (Proxy :: Proxy (Compose Maybe :: (Type -> Type) -> Type -> Type))
  t "Const" (Proxy :: Proxy (Const Int Char))
  t "Product" (Proxy :: Proxy (Product Maybe [] Int))
  t "Sum" (Proxy :: Proxy (Sum Maybe Identity Int))
  t ":*:" (Proxy :: Proxy (Int :*: Char))
  t ":*:1" (Proxy :: Proxy ((:*:) Int))
  t ":*:0" (Proxy :: Proxy (:*:))
  t "Op" (Proxy :: Proxy (Int `Op` (Char `Op` Bool)))
  t "T" (Proxy :: Proxy (T Int))
  t "P" (Proxy :: Proxy (P Maybe Int))
  t "Fix" (Proxy :: Proxy (Fix Maybe))
  t "S" (Proxy :: Proxy (S Char))
  t "->" (Proxy :: Proxy (->))
  t "-> Int" (Proxy :: Proxy ((->) Int))
  t "Int->" (Proxy :: Proxy (Int -> Char))
  t "Int->->" (Proxy :: Proxy (Int -> Char -> Bool))
  t "(Int->)->" (Proxy :: Proxy ((Int -> Char) -> Bool))
  t "Maybe fun" (Proxy :: Proxy (Maybe (Int -> Char)))
  t "[]" (Proxy :: Proxy [])
  t "[Int]" (Proxy :: Proxy [Int])
  t "[[Int]]" (Proxy :: Proxy [[Maybe Int]])
  t "()" (Proxy :: Proxy ())
  t "(,)" (Proxy :: Proxy (,))
  t "(,) Int" (Proxy :: Proxy ((,) Int))
  t "(,,) Int Char" (Proxy :: Proxy ((,,) Int Char))
  t "(Int,Char)" (Proxy :: Proxy (Int, Char))
  t "(Int,Char,[Bool])" (Proxy :: Proxy (Int, Char, [Bool], Maybe ()))
  t "String" (Proxy :: Proxy String)
  t "Either" (Proxy :: Proxy (Either (Maybe Int) (IO ())))
  t "Type" (Proxy :: Proxy Type)
  t "Constraint" (Proxy :: Proxy Constraint)
  t "C" (Proxy :: Proxy C)
  t "C Int" (Proxy :: Proxy (C Int))
  t "Show" (Proxy :: Proxy (Show Int))
  t "N'" (Proxy :: Proxy N')
  t "E" (Proxy :: Proxy (E Maybe))
  t "E0" (Proxy :: Proxy (E :: (Type -> Type) -> Type))
  t "Proxy Proxy" (Proxy :: Proxy (Proxy (Proxy :: Type -> Type)))
  print (typeOf (Just (Proxy :: Proxy Int)), typeOf (Left 1 :: Either Int (Proxy Maybe)))
  print (mkFunTy (typeOf 'a') (typeOf ()), funResultTy (mkFunTy (typeOf 'a') (typeOf ())) (typeOf 'b'), funResultTy (typeOf 'a') (typeOf 'b'))
  print (funResultTy (typeOf not) (typeOf True), funResultTy (typeOf not) (typeOf 'a'))
  print (fmap typeRepArgs (Just (typeOf not)), typeRepTyCon (typeOf not) == typeRepTyCon (typeRep (Proxy :: Proxy (->))))
