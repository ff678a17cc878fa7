//! `alipay.offline.market.shop.querydetail` · 查询单个门店信息接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/querydetail`. Described
//! in `spec/offline/market.shop.querydetail.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/offline/market.shop.querydetail.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.offline.market.shop.querydetail",
    title: "查询单个门店信息接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/offline/market/shop/querydetail",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MARKET_SHOP_QUERYDETAIL,
    response: &MARKET_SHOP_QUERYDETAIL_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAM",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 67,
        },
        schema::ErrorDef {
            code: "INVALID_SHOPID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "NO_PROVIDER_SHOP_RELATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
    ],
};

static MARKET_SHOP_QUERYDETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "op_role",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static MARKET_SHOP_QUERYDETAIL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetailResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "audit_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "audit_images",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "audit_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "auth_letter",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "avg_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "box",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "branch_shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "brand_logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "brand_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "business_certificate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "business_certificate_expires",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "business_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "contact_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "create_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "gmt_shop_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "gmt_shop_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "implement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "is_online",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "is_operating_online",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "is_show",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "isv_uid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "latitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "licence",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "licence_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "licence_expires",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "licence_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "main_image",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "main_shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "no_smoking",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "notify_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "online_image",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "operate_notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "other_auth_images",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "parking",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "pay_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "payment_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "pic_coll",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "processed_qr_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "provider_xiaoer_uid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "qr_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "shop_tags",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "value_added",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "wifi",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.querydetail` (查询单个门店信息接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/querydetail`. Described
/// in `spec/offline/market.shop.querydetail.yaml`.
/// Answered by [`MarketShopQuerydetailResponse`], or by an error with a [`MarketShopQuerydetailErrorCode`].
#[doc(alias = "alipay.offline.market.shop.querydetail")]
#[doc(alias = "查询单个门店信息接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct MarketShopQuerydetail {
    /// The field `shop_id`: a text.
    ///
    /// On the wire `shop_id`. Source: `spec/offline/market.shop.querydetail.yaml:9`.
    pub shop_id: Option<String>,
    /// The field `op_role`: a text.
    ///
    /// On the wire `op_role`. Source: `spec/offline/market.shop.querydetail.yaml:10`.
    pub op_role: Option<String>,
}

impl MarketShopQuerydetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    #[must_use]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    #[must_use]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }
}

impl record::Record for MarketShopQuerydetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_QUERYDETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_id),
            1 => Some(&self.op_role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_id),
            1 => Some(&mut self.op_role),
            _ => None,
        }
    }
}

impl Clone for MarketShopQuerydetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopQuerydetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopQuerydetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MarketShopQuerydetail {}

impl record::Request for MarketShopQuerydetail {
    type Response = MarketShopQuerydetailResponse;
    type ErrorCode = MarketShopQuerydetailErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.offline.market.shop.querydetail` (查询单个门店信息接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketShopQuerydetailResponse {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/offline/market.shop.querydetail.yaml:13`.
    pub address: Option<String>,
    /// The field `audit_desc`: a text.
    ///
    /// On the wire `audit_desc`. Source: `spec/offline/market.shop.querydetail.yaml:14`.
    pub audit_desc: Option<String>,
    /// The field `audit_images`: a text.
    ///
    /// On the wire `audit_images`. Source: `spec/offline/market.shop.querydetail.yaml:15`.
    pub audit_images: Option<String>,
    /// The field `audit_status`: a text.
    ///
    /// On the wire `audit_status`. Source: `spec/offline/market.shop.querydetail.yaml:16`.
    pub audit_status: Option<String>,
    /// The field `auth_letter`: a text.
    ///
    /// On the wire `auth_letter`. Source: `spec/offline/market.shop.querydetail.yaml:17`.
    pub auth_letter: Option<String>,
    /// The field `avg_price`: a text.
    ///
    /// On the wire `avg_price`. Source: `spec/offline/market.shop.querydetail.yaml:18`.
    pub avg_price: Option<String>,
    /// The field `box`: a text.
    ///
    /// On the wire `box`. Source: `spec/offline/market.shop.querydetail.yaml:19`.
    pub r#box: Option<String>,
    /// The field `branch_shop_name`: a text.
    ///
    /// On the wire `branch_shop_name`. Source: `spec/offline/market.shop.querydetail.yaml:20`.
    pub branch_shop_name: Option<String>,
    /// The field `brand_logo`: a text.
    ///
    /// On the wire `brand_logo`. Source: `spec/offline/market.shop.querydetail.yaml:21`.
    pub brand_logo: Option<String>,
    /// The field `brand_name`: a text.
    ///
    /// On the wire `brand_name`. Source: `spec/offline/market.shop.querydetail.yaml:22`.
    pub brand_name: Option<String>,
    /// The field `business_certificate`: a text.
    ///
    /// On the wire `business_certificate`. Source: `spec/offline/market.shop.querydetail.yaml:23`.
    pub business_certificate: Option<String>,
    /// The field `business_certificate_expires`: a text.
    ///
    /// On the wire `business_certificate_expires`. Source: `spec/offline/market.shop.querydetail.yaml:24`.
    pub business_certificate_expires: Option<String>,
    /// The field `business_time`: a text.
    ///
    /// On the wire `business_time`. Source: `spec/offline/market.shop.querydetail.yaml:25`.
    pub business_time: Option<String>,
    /// The field `category_id`: a text.
    ///
    /// On the wire `category_id`. Source: `spec/offline/market.shop.querydetail.yaml:26`.
    pub category_id: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/offline/market.shop.querydetail.yaml:27`.
    pub city_code: Option<String>,
    /// The field `contact_number`: a text.
    ///
    /// On the wire `contact_number`. Source: `spec/offline/market.shop.querydetail.yaml:28`.
    pub contact_number: Option<String>,
    /// The field `create_channel`: a text.
    ///
    /// On the wire `create_channel`. Source: `spec/offline/market.shop.querydetail.yaml:29`.
    pub create_channel: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/offline/market.shop.querydetail.yaml:30`.
    pub district_code: Option<String>,
    /// The field `gmt_shop_create`: a text.
    ///
    /// On the wire `gmt_shop_create`. Source: `spec/offline/market.shop.querydetail.yaml:31`.
    pub gmt_shop_create: Option<String>,
    /// The field `gmt_shop_modified`: a text.
    ///
    /// On the wire `gmt_shop_modified`. Source: `spec/offline/market.shop.querydetail.yaml:32`.
    pub gmt_shop_modified: Option<String>,
    /// The field `implement_id`: a text.
    ///
    /// On the wire `implement_id`. Source: `spec/offline/market.shop.querydetail.yaml:33`.
    pub implement_id: Option<String>,
    /// The field `is_online`: a text.
    ///
    /// On the wire `is_online`. Source: `spec/offline/market.shop.querydetail.yaml:34`.
    pub is_online: Option<String>,
    /// The field `is_operating_online`: a text.
    ///
    /// On the wire `is_operating_online`. Source: `spec/offline/market.shop.querydetail.yaml:35`.
    pub is_operating_online: Option<String>,
    /// The field `is_show`: a text.
    ///
    /// On the wire `is_show`. Source: `spec/offline/market.shop.querydetail.yaml:36`.
    pub is_show: Option<String>,
    /// The field `isv_uid`: a text.
    ///
    /// On the wire `isv_uid`. Source: `spec/offline/market.shop.querydetail.yaml:37`.
    pub isv_uid: Option<String>,
    /// The field `latitude`: a text.
    ///
    /// On the wire `latitude`. Source: `spec/offline/market.shop.querydetail.yaml:38`.
    pub latitude: Option<String>,
    /// The field `licence`: a text.
    ///
    /// On the wire `licence`. Source: `spec/offline/market.shop.querydetail.yaml:39`.
    pub licence: Option<String>,
    /// The field `licence_code`: a text.
    ///
    /// On the wire `licence_code`. Source: `spec/offline/market.shop.querydetail.yaml:40`.
    pub licence_code: Option<String>,
    /// The field `licence_expires`: a text.
    ///
    /// On the wire `licence_expires`. Source: `spec/offline/market.shop.querydetail.yaml:41`.
    pub licence_expires: Option<String>,
    /// The field `licence_name`: a text.
    ///
    /// On the wire `licence_name`. Source: `spec/offline/market.shop.querydetail.yaml:42`.
    pub licence_name: Option<String>,
    /// The field `longitude`: a text.
    ///
    /// On the wire `longitude`. Source: `spec/offline/market.shop.querydetail.yaml:43`.
    pub longitude: Option<String>,
    /// The field `main_image`: a text.
    ///
    /// On the wire `main_image`. Source: `spec/offline/market.shop.querydetail.yaml:44`.
    pub main_image: Option<String>,
    /// The field `main_shop_name`: a text.
    ///
    /// On the wire `main_shop_name`. Source: `spec/offline/market.shop.querydetail.yaml:45`.
    pub main_shop_name: Option<String>,
    /// The field `no_smoking`: a text.
    ///
    /// On the wire `no_smoking`. Source: `spec/offline/market.shop.querydetail.yaml:46`.
    pub no_smoking: Option<String>,
    /// The field `notify_mobile`: a text.
    ///
    /// On the wire `notify_mobile`. Source: `spec/offline/market.shop.querydetail.yaml:47`.
    pub notify_mobile: Option<String>,
    /// The field `online_image`: a text.
    ///
    /// On the wire `online_image`. Source: `spec/offline/market.shop.querydetail.yaml:48`.
    pub online_image: Option<String>,
    /// The field `operate_notify_url`: a text.
    ///
    /// On the wire `operate_notify_url`. Source: `spec/offline/market.shop.querydetail.yaml:49`.
    pub operate_notify_url: Option<String>,
    /// The field `other_auth_images`: a text.
    ///
    /// On the wire `other_auth_images`. Source: `spec/offline/market.shop.querydetail.yaml:50`.
    pub other_auth_images: Option<String>,
    /// The field `parking`: a text.
    ///
    /// On the wire `parking`. Source: `spec/offline/market.shop.querydetail.yaml:51`.
    pub parking: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/offline/market.shop.querydetail.yaml:52`.
    pub partner_id: Option<String>,
    /// The field `pay_type`: a text.
    ///
    /// On the wire `pay_type`. Source: `spec/offline/market.shop.querydetail.yaml:53`.
    pub pay_type: Option<String>,
    /// The field `payment_account`: a text.
    ///
    /// On the wire `payment_account`. Source: `spec/offline/market.shop.querydetail.yaml:54`.
    pub payment_account: Option<String>,
    /// The field `pic_coll`: a text.
    ///
    /// On the wire `pic_coll`. Source: `spec/offline/market.shop.querydetail.yaml:55`.
    pub pic_coll: Option<String>,
    /// The field `processed_qr_code`: a text.
    ///
    /// On the wire `processed_qr_code`. Source: `spec/offline/market.shop.querydetail.yaml:56`.
    pub processed_qr_code: Option<String>,
    /// The field `provider_xiaoer_uid`: a text.
    ///
    /// On the wire `provider_xiaoer_uid`. Source: `spec/offline/market.shop.querydetail.yaml:57`.
    pub provider_xiaoer_uid: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/offline/market.shop.querydetail.yaml:58`.
    pub province_code: Option<String>,
    /// The field `qr_code`: a text.
    ///
    /// On the wire `qr_code`. Source: `spec/offline/market.shop.querydetail.yaml:59`.
    pub qr_code: Option<String>,
    /// The field `shop_tags`: a text.
    ///
    /// On the wire `shop_tags`. Source: `spec/offline/market.shop.querydetail.yaml:60`.
    pub shop_tags: Option<String>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/offline/market.shop.querydetail.yaml:61`.
    pub store_id: Option<String>,
    /// The field `value_added`: a text.
    ///
    /// On the wire `value_added`. Source: `spec/offline/market.shop.querydetail.yaml:62`.
    pub value_added: Option<String>,
    /// The field `wifi`: a text.
    ///
    /// On the wire `wifi`. Source: `spec/offline/market.shop.querydetail.yaml:63`.
    pub wifi: Option<String>,
}

impl record::Record for MarketShopQuerydetailResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_QUERYDETAIL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_images),
            3 => Some(&self.audit_status),
            4 => Some(&self.auth_letter),
            5 => Some(&self.avg_price),
            6 => Some(&self.r#box),
            7 => Some(&self.branch_shop_name),
            8 => Some(&self.brand_logo),
            9 => Some(&self.brand_name),
            10 => Some(&self.business_certificate),
            11 => Some(&self.business_certificate_expires),
            12 => Some(&self.business_time),
            13 => Some(&self.category_id),
            14 => Some(&self.city_code),
            15 => Some(&self.contact_number),
            16 => Some(&self.create_channel),
            17 => Some(&self.district_code),
            18 => Some(&self.gmt_shop_create),
            19 => Some(&self.gmt_shop_modified),
            20 => Some(&self.implement_id),
            21 => Some(&self.is_online),
            22 => Some(&self.is_operating_online),
            23 => Some(&self.is_show),
            24 => Some(&self.isv_uid),
            25 => Some(&self.latitude),
            26 => Some(&self.licence),
            27 => Some(&self.licence_code),
            28 => Some(&self.licence_expires),
            29 => Some(&self.licence_name),
            30 => Some(&self.longitude),
            31 => Some(&self.main_image),
            32 => Some(&self.main_shop_name),
            33 => Some(&self.no_smoking),
            34 => Some(&self.notify_mobile),
            35 => Some(&self.online_image),
            36 => Some(&self.operate_notify_url),
            37 => Some(&self.other_auth_images),
            38 => Some(&self.parking),
            39 => Some(&self.partner_id),
            40 => Some(&self.pay_type),
            41 => Some(&self.payment_account),
            42 => Some(&self.pic_coll),
            43 => Some(&self.processed_qr_code),
            44 => Some(&self.provider_xiaoer_uid),
            45 => Some(&self.province_code),
            46 => Some(&self.qr_code),
            47 => Some(&self.shop_tags),
            48 => Some(&self.store_id),
            49 => Some(&self.value_added),
            50 => Some(&self.wifi),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.audit_desc),
            2 => Some(&mut self.audit_images),
            3 => Some(&mut self.audit_status),
            4 => Some(&mut self.auth_letter),
            5 => Some(&mut self.avg_price),
            6 => Some(&mut self.r#box),
            7 => Some(&mut self.branch_shop_name),
            8 => Some(&mut self.brand_logo),
            9 => Some(&mut self.brand_name),
            10 => Some(&mut self.business_certificate),
            11 => Some(&mut self.business_certificate_expires),
            12 => Some(&mut self.business_time),
            13 => Some(&mut self.category_id),
            14 => Some(&mut self.city_code),
            15 => Some(&mut self.contact_number),
            16 => Some(&mut self.create_channel),
            17 => Some(&mut self.district_code),
            18 => Some(&mut self.gmt_shop_create),
            19 => Some(&mut self.gmt_shop_modified),
            20 => Some(&mut self.implement_id),
            21 => Some(&mut self.is_online),
            22 => Some(&mut self.is_operating_online),
            23 => Some(&mut self.is_show),
            24 => Some(&mut self.isv_uid),
            25 => Some(&mut self.latitude),
            26 => Some(&mut self.licence),
            27 => Some(&mut self.licence_code),
            28 => Some(&mut self.licence_expires),
            29 => Some(&mut self.licence_name),
            30 => Some(&mut self.longitude),
            31 => Some(&mut self.main_image),
            32 => Some(&mut self.main_shop_name),
            33 => Some(&mut self.no_smoking),
            34 => Some(&mut self.notify_mobile),
            35 => Some(&mut self.online_image),
            36 => Some(&mut self.operate_notify_url),
            37 => Some(&mut self.other_auth_images),
            38 => Some(&mut self.parking),
            39 => Some(&mut self.partner_id),
            40 => Some(&mut self.pay_type),
            41 => Some(&mut self.payment_account),
            42 => Some(&mut self.pic_coll),
            43 => Some(&mut self.processed_qr_code),
            44 => Some(&mut self.provider_xiaoer_uid),
            45 => Some(&mut self.province_code),
            46 => Some(&mut self.qr_code),
            47 => Some(&mut self.shop_tags),
            48 => Some(&mut self.store_id),
            49 => Some(&mut self.value_added),
            50 => Some(&mut self.wifi),
            _ => None,
        }
    }
}

impl Clone for MarketShopQuerydetailResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopQuerydetailResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopQuerydetailResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.shop.querydetail`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopQuerydetailErrorCode {
    /// On the wire `INVALID_PARAM`. Source: `spec/offline/market.shop.querydetail.yaml:66`.
    InvalidParam,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/offline/market.shop.querydetail.yaml:67`.
    SystemError,
    /// On the wire `INVALID_SHOPID`. Source: `spec/offline/market.shop.querydetail.yaml:68`.
    InvalidShopid,
    /// On the wire `NO_PROVIDER_SHOP_RELATION`. Source: `spec/offline/market.shop.querydetail.yaml:69`.
    NoProviderShopRelation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketShopQuerydetailErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAM", Self::InvalidParam),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_SHOPID", Self::InvalidShopid),
        ("NO_PROVIDER_SHOP_RELATION", Self::NoProviderShopRelation),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
