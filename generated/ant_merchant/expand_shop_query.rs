//! `ant.merchant.expand.shop.query` · 店铺查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop`. Described in
//! `spec/ant_merchant/expand.shop.query.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopQuery",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("shop_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("store_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ip_role_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("address_version", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_recommend", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_industry_info", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_industry_license", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("biz_source", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("shop_type", 18)
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopQueryResponse",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_poiid", 21),
        schema::FieldDef::text("brand_id", 22),
        schema::FieldDef::new(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
            23,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::text("cert_image", 25),
        schema::FieldDef::text("cert_name", 26),
        schema::FieldDef::text("cert_no", 27),
        schema::FieldDef::text("cert_type", 28),
        schema::FieldDef::new(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("contact_mobile", 30),
        schema::FieldDef::text("contact_phone", 31),
        schema::FieldDef::new(
            "ext_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "industry_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::MERCHANT_SHOP_INDUSTRY_INFO,
                    ),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::new(
            "industry_license",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_INDUSTRY_LICENSE),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("ip_role_id", 35),
        schema::FieldDef::text("legal_cert_no", 36),
        schema::FieldDef::text("legal_name", 37),
        schema::FieldDef::text("license_auth_letter_image", 38),
        schema::FieldDef::text("memo", 39),
        schema::FieldDef::new(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("new_shop_category", 41),
        schema::FieldDef::new(
            "out_door_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            42,
        ),
        schema::FieldDef::new(
            "qualifications",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::INDUSTRY_QUALIFICATION_INFO,
                    ),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("scene", 44),
        schema::FieldDef::text("settle_alipay_logon_id", 45),
        schema::FieldDef::text("shop_category", 46),
        schema::FieldDef::text("shop_id", 47),
        schema::FieldDef::text("shop_info_status", 48),
        schema::FieldDef::text("shop_main_type", 49),
        schema::FieldDef::text("shop_name", 50),
        schema::FieldDef::new(
            "shop_recommend_info",
            schema::Kind::Record(&SHOP_RECOMMEND_INFO),
            51,
        ),
        schema::FieldDef::text("shop_type", 52),
        schema::FieldDef::text("store_id", 53),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("card_account_no", 54)
        },
    ],
    rules: &[],
};

static SHOP_RECOMMEND_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopRecommendInfo",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    fields: &[
        schema::FieldDef::text("recommend", 59),
        schema::FieldDef::text("recommend_address", 60),
        schema::FieldDef::text("recommend_latitude", 61),
        schema::FieldDef::text("recommend_longtitude", 62),
        schema::FieldDef::text("recommend_name", 63),
        schema::FieldDef::text("unconfidence_reason", 64),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.query` (店铺查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop`. Described in
/// `spec/ant_merchant/expand.shop.query.yaml`.
/// Answered by [`ExpandShopQueryResponse`], or by an error with a [`ExpandShopQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.query")]
#[doc(alias = "店铺查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopQuery {
    /// On the wire `shop_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:10`.
    pub shop_id: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:11`.
    pub store_id: Option<String>,
    /// On the wire `ip_role_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:12`.
    pub ip_role_id: Option<String>,
    /// On the wire `address_version`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:13`.
    pub address_version: Option<String>,
    /// On the wire `need_recommend`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:14`.
    pub need_recommend: Option<String>,
    /// On the wire `need_industry_info`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:15`.
    pub need_industry_info: Option<String>,
    /// On the wire `need_industry_license`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:16`.
    pub need_industry_license: Option<String>,
    /// On the wire `biz_source`, a text; on the gateway only. Source: `spec/ant_merchant/expand.shop.query.yaml:17`.
    pub biz_source: Option<String>,
    /// On the wire `shop_type`, a text; on the gateway only. Source: `spec/ant_merchant/expand.shop.query.yaml:18`.
    pub shop_type: Option<String>,
}

impl ExpandShopQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            shop_id: None,
            store_id: None,
            ip_role_id: None,
            address_version: None,
            need_recommend: None,
            need_industry_info: None,
            need_industry_license: None,
            biz_source: None,
            shop_type: None,
        }
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`address_version`](Self::address_version).
    #[inline]
    pub fn address_version(mut self, address_version: impl Into<String>) -> Self {
        self.address_version = Some(address_version.into());
        self
    }

    /// Sets [`need_recommend`](Self::need_recommend).
    #[inline]
    pub fn need_recommend(mut self, need_recommend: impl Into<String>) -> Self {
        self.need_recommend = Some(need_recommend.into());
        self
    }

    /// Sets [`need_industry_info`](Self::need_industry_info).
    #[inline]
    pub fn need_industry_info(mut self, need_industry_info: impl Into<String>) -> Self {
        self.need_industry_info = Some(need_industry_info.into());
        self
    }

    /// Sets [`need_industry_license`](Self::need_industry_license).
    #[inline]
    pub fn need_industry_license(
        mut self,
        need_industry_license: impl Into<String>,
    ) -> Self {
        self.need_industry_license = Some(need_industry_license.into());
        self
    }

    /// Sets [`biz_source`](Self::biz_source).
    #[inline]
    pub fn biz_source(mut self, biz_source: impl Into<String>) -> Self {
        self.biz_source = Some(biz_source.into());
        self
    }

    /// Sets [`shop_type`](Self::shop_type).
    #[inline]
    pub fn shop_type(mut self, shop_type: impl Into<String>) -> Self {
        self.shop_type = Some(shop_type.into());
        self
    }
}

impl record::Record for ExpandShopQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_id),
            1 => Some(&self.store_id),
            2 => Some(&self.ip_role_id),
            3 => Some(&self.address_version),
            4 => Some(&self.need_recommend),
            5 => Some(&self.need_industry_info),
            6 => Some(&self.need_industry_license),
            7 => Some(&self.biz_source),
            8 => Some(&self.shop_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_id),
            1 => Some(&mut self.store_id),
            2 => Some(&mut self.ip_role_id),
            3 => Some(&mut self.address_version),
            4 => Some(&mut self.need_recommend),
            5 => Some(&mut self.need_industry_info),
            6 => Some(&mut self.need_industry_license),
            7 => Some(&mut self.biz_source),
            8 => Some(&mut self.shop_type),
            _ => None,
        }
    }
}

impl Default for ExpandShopQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandShopQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandShopQuery {}

impl record::Request for ExpandShopQuery {
    type Response = ExpandShopQueryResponse;
    type ErrorCode = ExpandShopQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.query",
        title: "店铺查询接口",
        file: "spec/ant_merchant/expand.shop.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/shop",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_SHOP_QUERY,
        response: &EXPAND_SHOP_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.shop.query` (店铺查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandShopQueryResponse {
    /// On the wire `alipay_poiid`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:21`.
    pub alipay_poiid: Option<String>,
    /// On the wire `brand_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:22`.
    pub brand_id: Option<String>,
    /// On the wire `business_address`, a record of the kind `AddressInfo`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:23`.
    pub business_address: Option<super::types::AddressInfo>,
    /// On the wire `business_time`, a list; each element is a record of the kind `ShopBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:24`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// On the wire `cert_image`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:25`.
    pub cert_image: Option<String>,
    /// On the wire `cert_name`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:26`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:27`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:28`.
    pub cert_type: Option<String>,
    /// On the wire `contact_infos`, a list; each element is a record of the kind `ContactInfo`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:29`.
    pub contact_infos: Vec<super::types::ContactInfo>,
    /// On the wire `contact_mobile`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:30`.
    pub contact_mobile: Option<String>,
    /// On the wire `contact_phone`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:31`.
    pub contact_phone: Option<String>,
    /// On the wire `ext_infos`, a list; each element is a record of the kind `ShopExtInfo`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:32`.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// On the wire `industry_info`, a list; each element is a record of the kind `MerchantShopIndustryInfo`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:33`.
    pub industry_info: Vec<super::types::MerchantShopIndustryInfo>,
    /// On the wire `industry_license`, a list; each element is a record of the kind `ShopIndustryLicense`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:34`.
    pub industry_license: Vec<super::types::ShopIndustryLicense>,
    /// On the wire `ip_role_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:35`.
    pub ip_role_id: Option<String>,
    /// On the wire `legal_cert_no`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:36`.
    pub legal_cert_no: Option<String>,
    /// On the wire `legal_name`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:37`.
    pub legal_name: Option<String>,
    /// On the wire `license_auth_letter_image`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:38`.
    pub license_auth_letter_image: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:39`.
    pub memo: Option<String>,
    /// On the wire `new_business_time`, a list; each element is a record of the kind `ComplexBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:40`.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// On the wire `new_shop_category`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:41`.
    pub new_shop_category: Option<String>,
    /// On the wire `out_door_images`, a list; each element is a text. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:42`.
    pub out_door_images: Vec<String>,
    /// On the wire `qualifications`, a list; each element is a record of the kind `IndustryQualificationInfo`.
    /// Source: `spec/ant_merchant/expand.shop.query.yaml:43`.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// On the wire `scene`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:44`.
    pub scene: Option<String>,
    /// On the wire `settle_alipay_logon_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:45`.
    pub settle_alipay_logon_id: Option<String>,
    /// On the wire `shop_category`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:46`.
    pub shop_category: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:47`.
    pub shop_id: Option<String>,
    /// On the wire `shop_info_status`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:48`.
    pub shop_info_status: Option<String>,
    /// On the wire `shop_main_type`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:49`.
    pub shop_main_type: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:50`.
    pub shop_name: Option<String>,
    /// On the wire `shop_recommend_info`, a record of the kind `ShopRecommendInfo`. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:51`.
    pub shop_recommend_info: Option<ShopRecommendInfo>,
    /// On the wire `shop_type`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:52`.
    pub shop_type: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:53`.
    pub store_id: Option<String>,
    /// On the wire `card_account_no`, a text; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:54`.
    pub card_account_no: Option<String>,
}

impl record::Record for ExpandShopQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_poiid),
            1 => Some(&self.brand_id),
            2 => Some(&self.business_address),
            3 => Some(&self.business_time),
            4 => Some(&self.cert_image),
            5 => Some(&self.cert_name),
            6 => Some(&self.cert_no),
            7 => Some(&self.cert_type),
            8 => Some(&self.contact_infos),
            9 => Some(&self.contact_mobile),
            10 => Some(&self.contact_phone),
            11 => Some(&self.ext_infos),
            12 => Some(&self.industry_info),
            13 => Some(&self.industry_license),
            14 => Some(&self.ip_role_id),
            15 => Some(&self.legal_cert_no),
            16 => Some(&self.legal_name),
            17 => Some(&self.license_auth_letter_image),
            18 => Some(&self.memo),
            19 => Some(&self.new_business_time),
            20 => Some(&self.new_shop_category),
            21 => Some(&self.out_door_images),
            22 => Some(&self.qualifications),
            23 => Some(&self.scene),
            24 => Some(&self.settle_alipay_logon_id),
            25 => Some(&self.shop_category),
            26 => Some(&self.shop_id),
            27 => Some(&self.shop_info_status),
            28 => Some(&self.shop_main_type),
            29 => Some(&self.shop_name),
            30 => Some(&self.shop_recommend_info),
            31 => Some(&self.shop_type),
            32 => Some(&self.store_id),
            33 => Some(&self.card_account_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_poiid),
            1 => Some(&mut self.brand_id),
            2 => Some(&mut self.business_address),
            3 => Some(&mut self.business_time),
            4 => Some(&mut self.cert_image),
            5 => Some(&mut self.cert_name),
            6 => Some(&mut self.cert_no),
            7 => Some(&mut self.cert_type),
            8 => Some(&mut self.contact_infos),
            9 => Some(&mut self.contact_mobile),
            10 => Some(&mut self.contact_phone),
            11 => Some(&mut self.ext_infos),
            12 => Some(&mut self.industry_info),
            13 => Some(&mut self.industry_license),
            14 => Some(&mut self.ip_role_id),
            15 => Some(&mut self.legal_cert_no),
            16 => Some(&mut self.legal_name),
            17 => Some(&mut self.license_auth_letter_image),
            18 => Some(&mut self.memo),
            19 => Some(&mut self.new_business_time),
            20 => Some(&mut self.new_shop_category),
            21 => Some(&mut self.out_door_images),
            22 => Some(&mut self.qualifications),
            23 => Some(&mut self.scene),
            24 => Some(&mut self.settle_alipay_logon_id),
            25 => Some(&mut self.shop_category),
            26 => Some(&mut self.shop_id),
            27 => Some(&mut self.shop_info_status),
            28 => Some(&mut self.shop_main_type),
            29 => Some(&mut self.shop_name),
            30 => Some(&mut self.shop_recommend_info),
            31 => Some(&mut self.shop_type),
            32 => Some(&mut self.store_id),
            33 => Some(&mut self.card_account_no),
            _ => None,
        }
    }
}

impl Default for ExpandShopQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_poiid: None,
            brand_id: None,
            business_address: None,
            business_time: Vec::new(),
            cert_image: None,
            cert_name: None,
            cert_no: None,
            cert_type: None,
            contact_infos: Vec::new(),
            contact_mobile: None,
            contact_phone: None,
            ext_infos: Vec::new(),
            industry_info: Vec::new(),
            industry_license: Vec::new(),
            ip_role_id: None,
            legal_cert_no: None,
            legal_name: None,
            license_auth_letter_image: None,
            memo: None,
            new_business_time: Vec::new(),
            new_shop_category: None,
            out_door_images: Vec::new(),
            qualifications: Vec::new(),
            scene: None,
            settle_alipay_logon_id: None,
            shop_category: None,
            shop_id: None,
            shop_info_status: None,
            shop_main_type: None,
            shop_name: None,
            shop_recommend_info: None,
            shop_type: None,
            store_id: None,
            card_account_no: None,
        }
    }
}

impl Clone for ExpandShopQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopRecommendInfo`.
///
/// Source: `spec/ant_merchant/expand.shop.query.yaml:57`.
#[non_exhaustive]
pub struct ShopRecommendInfo {
    /// On the wire `recommend`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:59`.
    pub recommend: Option<String>,
    /// On the wire `recommend_address`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:60`.
    pub recommend_address: Option<String>,
    /// On the wire `recommend_latitude`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:61`.
    pub recommend_latitude: Option<String>,
    /// On the wire `recommend_longtitude`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:62`.
    pub recommend_longtitude: Option<String>,
    /// On the wire `recommend_name`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:63`.
    pub recommend_name: Option<String>,
    /// On the wire `unconfidence_reason`, a text. Source: `spec/ant_merchant/expand.shop.query.yaml:64`.
    pub unconfidence_reason: Option<String>,
}

impl record::Record for ShopRecommendInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_RECOMMEND_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.recommend),
            1 => Some(&self.recommend_address),
            2 => Some(&self.recommend_latitude),
            3 => Some(&self.recommend_longtitude),
            4 => Some(&self.recommend_name),
            5 => Some(&self.unconfidence_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.recommend),
            1 => Some(&mut self.recommend_address),
            2 => Some(&mut self.recommend_latitude),
            3 => Some(&mut self.recommend_longtitude),
            4 => Some(&mut self.recommend_name),
            5 => Some(&mut self.unconfidence_reason),
            _ => None,
        }
    }
}

impl Default for ShopRecommendInfo {
    #[inline]
    fn default() -> Self {
        Self {
            recommend: None,
            recommend_address: None,
            recommend_latitude: None,
            recommend_longtitude: None,
            recommend_name: None,
            unconfidence_reason: None,
        }
    }
}

impl Clone for ShopRecommendInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopRecommendInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopRecommendInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.shop.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopQueryErrorCode {
    /// On the wire `MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.shop.query.yaml:67`.
    MerArgumentNull,
    /// On the wire `SHOP_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.query.yaml:68`.
    ShopNotExist,
    /// On the wire `RELATION_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.query.yaml:69`.
    RelationNotExist,
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.query.yaml:70`.
    NotAllowedSettle,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.query.yaml:71`.
    MerchantNotExist,
    /// On the wire `ADDRESS_VERSION_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.query.yaml:72`.
    AddressVersionCodeIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.shop.query.yaml:73`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandShopQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MER_ARGUMENT_NULL", Self::MerArgumentNull),
        ("SHOP_NOT_EXIST", Self::ShopNotExist),
        ("RELATION_NOT_EXIST", Self::RelationNotExist),
        ("NOT_ALLOWED_SETTLE", Self::NotAllowedSettle),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("ADDRESS_VERSION_CODE_ILLEGAL", Self::AddressVersionCodeIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandShopQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
