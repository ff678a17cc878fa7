//! `ant.merchant.expand.shop.query` · 店铺查询接口
//!
//! Query a store of a provider or merchant.
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
            ..schema::FieldDef::text("shop_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("store_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ip_role_id", 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("address_version", 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_recommend", 39)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 45)],
            ..schema::FieldDef::text("need_industry_info", 43)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 51)],
            ..schema::FieldDef::text("need_industry_license", 49)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("biz_source", 55)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 59)],
            ..schema::FieldDef::text("shop_type", 56)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["shop_id", "store_id"]),
            line: 66,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["ip_role_id", "shop_id"]),
            line: 67,
        },
    ],
};

static EXPAND_SHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopQueryResponse",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_poiid", 70),
        schema::FieldDef::text("brand_id", 75),
        schema::FieldDef::new(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
            76,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            77,
        ),
        schema::FieldDef::text("cert_image", 78),
        schema::FieldDef::text("cert_name", 83),
        schema::FieldDef::text("cert_no", 88),
        schema::FieldDef::text("cert_type", 89),
        schema::FieldDef::new(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
            97,
        ),
        schema::FieldDef::text("contact_mobile", 98),
        schema::FieldDef::text("contact_phone", 99),
        schema::FieldDef::new(
            "ext_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                    limits: &[],
                },
            ),
            100,
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
            104,
        ),
        schema::FieldDef::new(
            "industry_license",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_INDUSTRY_LICENSE),
                    limits: &[],
                },
            ),
            107,
        ),
        schema::FieldDef::text("ip_role_id", 110),
        schema::FieldDef::text("legal_cert_no", 115),
        schema::FieldDef::text("legal_name", 120),
        schema::FieldDef::text("license_auth_letter_image", 121),
        schema::FieldDef::text("memo", 126),
        schema::FieldDef::new(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            127,
        ),
        schema::FieldDef::text("new_shop_category", 131),
        schema::FieldDef::new(
            "out_door_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            135,
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
            136,
        ),
        schema::FieldDef::text("scene", 140),
        schema::FieldDef::text("settle_alipay_logon_id", 141),
        schema::FieldDef::text("shop_category", 146),
        schema::FieldDef::text("shop_id", 151),
        schema::FieldDef::text("shop_info_status", 152),
        schema::FieldDef::text("shop_main_type", 156),
        schema::FieldDef::text("shop_name", 164),
        schema::FieldDef::new(
            "shop_recommend_info",
            schema::Kind::Record(&SHOP_RECOMMEND_INFO),
            165,
        ),
        schema::FieldDef::text("shop_type", 169),
        schema::FieldDef::text("store_id", 170),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("card_account_no", 175)
        },
    ],
    rules: &[],
};

static SHOP_RECOMMEND_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopRecommendInfo",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    fields: &[
        schema::FieldDef::text("recommend", 181),
        schema::FieldDef::text("recommend_address", 186),
        schema::FieldDef::text("recommend_latitude", 187),
        schema::FieldDef::text("recommend_longtitude", 188),
        schema::FieldDef::text("recommend_name", 193),
        schema::FieldDef::text("unconfidence_reason", 194),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.query` (店铺查询接口).
///
/// Query a store of a provider or merchant.
///
/// ```
/// use alipay::ant_merchant::ExpandShopQuery;
///
/// let request = ExpandShopQuery::new()
///     .shop_id("2018011900502000000005124744");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`shop_id`](Self::shop_id) | required in some cases |
/// | [`store_id`](Self::store_id) | required in some cases |
/// | [`ip_role_id`](Self::ip_role_id) | required in some cases |
/// | [`need_industry_info`](Self::need_industry_info) | one of its values |
/// | [`need_industry_license`](Self::need_industry_license) | one of its values |
/// | [`shop_type`](Self::shop_type) | one of its values |
/// | rule | At least one of `shop_id`, `store_id` |
/// | rule | At least one of `ip_role_id`, `shop_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop`. Described in
/// `spec/ant_merchant/expand.shop.query.yaml`.
/// Returns [`ExpandShopQueryResponse`], or an error with a [`ExpandShopQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.query")]
#[doc(alias = "/v3/ant/merchant/shop")]
#[doc(alias = "店铺查询接口")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopQuery {
    /// Ant store id; replaces `store_id` and `ip_role_id`.
    ///
    /// 蚂蚁店铺id; required in some cases. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Merchant's own store number within its PID or SMID; needed with `ip_role_id` if `shop_id` is absent.
    ///
    /// 门店编号; required in some cases. Example: `NO0001`.
    pub store_id: Option<String>,
    /// Merchant role id of the store: PID if direct, SMID if indirect.
    ///
    /// 商户角色id; required in some cases. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Version of the administrative divisions; empty means 2020Q1.
    ///
    /// 行政区划版本; other values may be added. Example: `2022Q2`.
    pub address_version: Option<record::Choice<ExpandShopQueryAddressVersion>>,
    /// Whether to return `shop_recommend_info` for a store that is not trusted.
    ///
    /// Example: `0`.
    pub need_recommend: Option<String>,
    /// Whether to return industry information.
    pub need_industry_info: Option<record::Choice<ExpandShopQueryNeedIndustryInfo>>,
    /// Whether to return industry qualifications.
    pub need_industry_license: Option<
        record::Choice<ExpandShopQueryNeedIndustryLicense>,
    >,
    /// Business source of a group-buying store.
    ///
    /// 团购门店业务类型来源; on the gateway only.
    pub biz_source: Option<String>,
    /// How the store is run.
    ///
    /// 门店经营类型; on the gateway only.
    pub shop_type: Option<record::Choice<ExpandShopQueryShopType>>,
}

impl ExpandShopQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn address_version(
        mut self,
        address_version: impl Into<record::Choice<ExpandShopQueryAddressVersion>>,
    ) -> Self {
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
    pub fn need_industry_info(
        mut self,
        need_industry_info: impl Into<record::Choice<ExpandShopQueryNeedIndustryInfo>>,
    ) -> Self {
        self.need_industry_info = Some(need_industry_info.into());
        self
    }

    /// Sets [`need_industry_license`](Self::need_industry_license).
    #[inline]
    pub fn need_industry_license(
        mut self,
        need_industry_license: impl Into<
            record::Choice<ExpandShopQueryNeedIndustryLicense>,
        >,
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
    pub fn shop_type(
        mut self,
        shop_type: impl Into<record::Choice<ExpandShopQueryShopType>>,
    ) -> Self {
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.shop.query` (店铺查询接口).
#[non_exhaustive]
pub struct ExpandShopQueryResponse {
    /// Alipay address id of a verified store, for rebates and benefits; may come later.
    ///
    /// 门店地址库 ID. Example: `2022082900502055000000100000`.
    pub alipay_poiid: Option<String>,
    /// Brand id.
    ///
    /// 品牌id. Example: `20181026000001`.
    pub brand_id: Option<String>,
    /// Business address.
    ///
    /// 经营地址.
    pub business_address: Option<super::types::AddressInfo>,
    /// Business hours of the store.
    ///
    /// 店铺经营时间.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// URL of the business license image, valid for a limited time.
    ///
    /// 营业执照图片url. Example: `https://mif-pub.alipayobjects.com/c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub cert_image: Option<String>,
    /// Name on the business license or unified social credit certificate.
    ///
    /// 营业执照名称. Example: `xxxx小卖铺`.
    pub cert_name: Option<String>,
    /// Certificate number.
    ///
    /// 证件号码. Example: `9133010608210550XR`.
    pub cert_no: Option<String>,
    /// Type of certificate.
    ///
    /// 证件类型. Example: `201`.
    pub cert_type: Option<record::Choice<ExpandShopQueryResponseCertType>>,
    /// Contacts of the store.
    ///
    /// 联系人信息.
    pub contact_infos: Vec<super::types::ContactInfo>,
    /// Mobile number of the store.
    ///
    /// 店铺联系手机. Example: `13800000000`.
    pub contact_mobile: Option<String>,
    /// Landline of the store.
    ///
    /// 店铺的联系固话. Example: `010-00000000`.
    pub contact_phone: Option<String>,
    /// Extended data; keys are requested from the industry's BD.
    ///
    /// 扩展信息列表.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// Industry information; returned if `need_industry_info` is `1`.
    pub industry_info: Vec<super::types::MerchantShopIndustryInfo>,
    /// Industry qualifications; returned if `need_industry_license` is `1`.
    pub industry_license: Vec<super::types::ShopIndustryLicense>,
    /// Role id of the store's merchant: PID if direct, SMID if indirect.
    ///
    /// 商户角色id. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Identity card number of the legal representative.
    ///
    /// 法人身份证号. Example: `110101190001010000`.
    pub legal_cert_no: Option<String>,
    /// Name of the legal representative.
    ///
    /// 法人名称. Example: `某某`.
    pub legal_name: Option<String>,
    /// URL of the license authorization letter, valid for a limited time.
    ///
    /// 营业执照授权函. Example: `https://mif-pub.alipayobjects.com/c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub license_auth_letter_image: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Business hours for seven days, with several periods a day.
    ///
    /// 门店营业时间.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// Second-level code of the new store category standard, such as `B0001`.
    ///
    /// Example: `B0001`.
    pub new_shop_category: Option<String>,
    /// URLs of storefront photos, valid for a limited time.
    ///
    /// 门头照.
    pub out_door_images: Vec<String>,
    /// Special qualifications of the industry.
    ///
    /// 行业特殊资质.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// Scene of the store, such as `PARK`.
    ///
    /// 场景. Example: `PARK`.
    pub scene: Option<String>,
    /// Login of the Alipay settlement account.
    ///
    /// 结算支付宝账号的登录号. Example: `user@example.com`.
    pub settle_alipay_logon_id: Option<String>,
    /// Store category of the former standard, third level.
    ///
    /// 店铺类目. Example: `1001`.
    pub shop_category: Option<String>,
    /// Ant store id.
    ///
    /// 支付宝侧蚂蚁店铺 id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Whether name, address and position agree; matters for digital operation, not for settlement.
    ///
    /// Example: `01`.
    pub shop_info_status: Option<String>,
    /// Kind of certificate behind the store, mainly for the medical industry.
    pub shop_main_type: Option<record::Choice<ExpandShopQueryResponseShopMainType>>,
    /// Store name.
    ///
    /// 店铺名称. Example: `肯德基中关村店`.
    pub shop_name: Option<String>,
    /// Suggested corrections for a store that is not trusted.
    ///
    /// 门店不置信推荐信息.
    pub shop_recommend_info: Option<ShopRecommendInfo>,
    /// How the store is run, such as `01`.
    ///
    /// 店铺经营类型. Example: `01`.
    pub shop_type: Option<String>,
    /// Merchant's own store number within its PID or SMID.
    ///
    /// 商户侧门店编号. Example: `NO0001`.
    pub store_id: Option<String>,
    /// Bank card number.
    ///
    /// 银行卡号; on the gateway only.
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

/// Suggested corrections for a store that is not trusted.
#[non_exhaustive]
pub struct ShopRecommendInfo {
    /// Advice on what to change.
    ///
    /// 门店修改建议. Example:
    /// `请修改店名为真实经营的门店名称，如有分店，请修改成品牌（分店名），如大润发（杭州西溪店）`.
    pub recommend: Option<String>,
    /// Suggested detailed address.
    ///
    /// 推荐详细地址. Example: `杭州市西湖区**路**号`.
    pub recommend_address: Option<String>,
    /// Suggested latitude, in degrees.
    ///
    /// 推荐纬度. Example: `30.111`.
    pub recommend_latitude: Option<String>,
    /// Suggested longitude, in degrees.
    ///
    /// 推荐经度. Example: `120.3333`.
    pub recommend_longtitude: Option<String>,
    /// Suggested store name.
    ///
    /// 推荐门店名称. Example: `大润发（杭州西溪店）`.
    pub recommend_name: Option<String>,
    /// Why the store is not trusted.
    ///
    /// 门店不置信原因. Example: `店名不准确`.
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

/// The values of the platform's type `ExpandShopQueryAddressVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopQueryAddressVersion {
    /// `2022Q2`: Second quarter of 2022.
    V2022q2,
    /// `UPTODATE`: Latest version (取最新版本).
    Uptodate,
}

impl record::Enumeration for ExpandShopQueryAddressVersion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("2022Q2", Self::V2022q2),
        ("UPTODATE", Self::Uptodate),
    ];
}

impl std::fmt::Debug for ExpandShopQueryAddressVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandShopQueryNeedIndustryInfo`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopQueryNeedIndustryInfo {
    /// `0`: Leave it out.
    V0,
    /// `1`: Return items approved or needing no review.
    V1,
}

impl record::Enumeration for ExpandShopQueryNeedIndustryInfo {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for ExpandShopQueryNeedIndustryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandShopQueryNeedIndustryLicense`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopQueryNeedIndustryLicense {
    /// `0`: Leave them out.
    V0,
    /// `1`: Return approved ones.
    V1,
}

impl record::Enumeration for ExpandShopQueryNeedIndustryLicense {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for ExpandShopQueryNeedIndustryLicense {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandShopQueryShopType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopQueryShopType {
    /// `01`: Directly operated.
    V01,
    /// `02`: Franchised.
    V02,
}

impl record::Enumeration for ExpandShopQueryShopType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ExpandShopQueryShopType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandShopQueryResponseCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopQueryResponseCertType {
    /// `201`: Business license (营业执照).
    V201,
    /// `2011`: Unified social credit certificate.
    V2011,
}

impl record::Enumeration for ExpandShopQueryResponseCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("201", Self::V201),
        ("2011", Self::V2011),
    ];
}

impl std::fmt::Debug for ExpandShopQueryResponseCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandShopQueryResponseShopMainType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopQueryResponseShopMainType {
    /// `ENTERPRISE`: Business license of an enterprise (企业营业执照).
    Enterprise,
    /// `INST_RGST_CTF`: Legal-person certificate of a public institution (事业单位法人证书).
    InstRgstCtf,
    /// `PRIVATE_NON_ENTERPRISE`: Registration certificate of a private non-enterprise unit (民办非企业单位登记证书).
    PrivateNonEnterprise,
    /// `AOMEN_ENTERPRISE`: Enterprise of Macao (企业（澳门）).
    AomenEnterprise,
}

impl record::Enumeration for ExpandShopQueryResponseShopMainType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ENTERPRISE", Self::Enterprise),
        ("INST_RGST_CTF", Self::InstRgstCtf),
        ("PRIVATE_NON_ENTERPRISE", Self::PrivateNonEnterprise),
        ("AOMEN_ENTERPRISE", Self::AomenEnterprise),
    ];
}

impl std::fmt::Debug for ExpandShopQueryResponseShopMainType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.shop.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopQueryErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `SHOP_NOT_EXIST`: The shop does not exist.
    ///
    /// Check the shop id.
    ShopNotExist,
    /// `RELATION_NOT_EXIST`: The relation does not exist.
    RelationNotExist,
    /// `NOT_ALLOWED_SETTLE`: Settling is not allowed.
    NotAllowedSettle,
    /// `MERCHANT_NOT_EXIST`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExist,
    /// `ADDRESS_VERSION_CODE_ILLEGAL`: The version code of the address is not valid.
    ///
    /// Correct the version code.
    AddressVersionCodeIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
