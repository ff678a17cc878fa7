//! Types that several APIs of `trade` share.
//!
//! Described in `spec/trade/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/types.yaml";

pub(crate) static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "alipay_goods_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "goods_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "goods_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "categories_tree",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "show_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

/// One of the goods of an order.
///
/// Source: `spec/trade/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// The merchant's number of the article.
    ///
    /// On the wire `goods_id`. Example: `apple-01`. Source: `spec/trade/types.yaml:6`.
    pub goods_id: Option<String>,
    /// The platform's number of the article.
    ///
    /// On the wire `alipay_goods_id`. Source: `spec/trade/types.yaml:7`.
    pub alipay_goods_id: Option<String>,
    /// What it is called.
    ///
    /// On the wire `goods_name`. Example: `ipad`. Source: `spec/trade/types.yaml:8`.
    pub goods_name: Option<String>,
    /// How many there are.
    ///
    /// On the wire `quantity`. Example: `1`. Source: `spec/trade/types.yaml:9`.
    pub quantity: Option<i64>,
    /// What one of them costs; in yuan.
    ///
    /// On the wire `price`; an amount of money as a decimal number. Example: `2000`. Source:
    /// `spec/trade/types.yaml:10`.
    pub price: Option<String>,
    /// The merchant's category of it.
    ///
    /// On the wire `goods_category`. Source: `spec/trade/types.yaml:11`.
    pub goods_category: Option<String>,
    /// The category and those above it; joined by bars.
    ///
    /// On the wire `categories_tree`. Source: `spec/trade/types.yaml:12`.
    pub categories_tree: Option<String>,
    /// More about it.
    ///
    /// On the wire `body`. Source: `spec/trade/types.yaml:13`.
    pub body: Option<String>,
    /// A page that shows it.
    ///
    /// On the wire `show_url`. Source: `spec/trade/types.yaml:14`.
    pub show_url: Option<String>,
}

impl GoodsDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    #[must_use]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    #[must_use]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    #[must_use]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    #[must_use]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    #[must_use]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }
}

impl record::Record for GoodsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.alipay_goods_id),
            2 => Some(&self.goods_name),
            3 => Some(&self.quantity),
            4 => Some(&self.price),
            5 => Some(&self.goods_category),
            6 => Some(&self.categories_tree),
            7 => Some(&self.body),
            8 => Some(&self.show_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.alipay_goods_id),
            2 => Some(&mut self.goods_name),
            3 => Some(&mut self.quantity),
            4 => Some(&mut self.price),
            5 => Some(&mut self.goods_category),
            6 => Some(&mut self.categories_tree),
            7 => Some(&mut self.body),
            8 => Some(&mut self.show_url),
            _ => None,
        }
    }
}

impl Clone for GoodsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
