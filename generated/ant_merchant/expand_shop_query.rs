//! `ant.merchant.expand.shop.query` · 店铺查询接口
//!
//! Query a store of a provider or merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop`. Described in
//! `spec/ant_merchant/expand.shop.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ExpandShopQueryAddressVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopQueryAddressVersion {
    /// `2022Q2`: Second quarter of 2022.
    V2022q2,
    /// `UPTODATE`: Latest version (取最新版本).
    Uptodate,
}

record::enumeration!(
    ExpandShopQueryAddressVersion, "2022Q2" V2022q2, "UPTODATE" Uptodate
);

/// The values of the platform's type `ExpandShopQueryNeedIndustryInfo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopQueryNeedIndustryInfo {
    /// `0`: Leave it out.
    V0,
    /// `1`: Return items approved or needing no review.
    V1,
}

record::enumeration!(ExpandShopQueryNeedIndustryInfo, "0" V0, "1" V1);

/// The values of the platform's type `ExpandShopQueryNeedIndustryLicense`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopQueryNeedIndustryLicense {
    /// `0`: Leave them out.
    V0,
    /// `1`: Return approved ones.
    V1,
}

record::enumeration!(ExpandShopQueryNeedIndustryLicense, "0" V0, "1" V1);

/// The values of the platform's type `ExpandShopQueryShopType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopQueryShopType {
    /// `01`: Directly operated.
    V01,
    /// `02`: Franchised.
    V02,
}

record::enumeration!(ExpandShopQueryShopType, "01" V01, "02" V02);

/// The values of the platform's type `ExpandShopQueryResponseCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopQueryResponseCertType {
    /// `201`: Business license (营业执照).
    V201,
    /// `2011`: Unified social credit certificate.
    V2011,
}

record::enumeration!(ExpandShopQueryResponseCertType, "201" V201, "2011" V2011);

/// The values of the platform's type `ExpandShopQueryResponseShopMainType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ExpandShopQueryResponseShopMainType, "ENTERPRISE" Enterprise, "INST_RGST_CTF"
    InstRgstCtf, "PRIVATE_NON_ENTERPRISE" PrivateNonEnterprise, "AOMEN_ENTERPRISE"
    AomenEnterprise
);

/// The error codes of `ant.merchant.expand.shop.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandShopQueryErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull, "SHOP_NOT_EXIST"
    ShopNotExist, "RELATION_NOT_EXIST" RelationNotExist, "NOT_ALLOWED_SETTLE"
    NotAllowedSettle, "MERCHANT_NOT_EXIST" MerchantNotExist,
    "ADDRESS_VERSION_CODE_ILLEGAL" AddressVersionCodeIllegal, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    ExpandShopQuery, EXPAND_SHOP_QUERY, 0 shop_id None, 1 store_id None, 2 ip_role_id
    None, 3 address_version None, 4 need_recommend None, 5 need_industry_info None, 6
    need_industry_license None, 7 biz_source None, 8 shop_type None
);

record::record!(
    ExpandShopQueryResponse, EXPAND_SHOP_QUERY_RESPONSE, 0 alipay_poiid None, 1 brand_id
    None, 2 business_address None, 3 business_time Vec::new(), 4 cert_image None, 5
    cert_name None, 6 cert_no None, 7 cert_type None, 8 contact_infos Vec::new(), 9
    contact_mobile None, 10 contact_phone None, 11 ext_infos Vec::new(), 12 industry_info
    Vec::new(), 13 industry_license Vec::new(), 14 ip_role_id None, 15 legal_cert_no
    None, 16 legal_name None, 17 license_auth_letter_image None, 18 memo None, 19
    new_business_time Vec::new(), 20 new_shop_category None, 21 out_door_images
    Vec::new(), 22 qualifications Vec::new(), 23 scene None, 24 settle_alipay_logon_id
    None, 25 shop_category None, 26 shop_id None, 27 shop_info_status None, 28
    shop_main_type None, 29 shop_name None, 30 shop_recommend_info None, 31 shop_type
    None, 32 store_id None, 33 card_account_no None
);

record::record!(
    ShopRecommendInfo, SHOP_RECOMMEND_INFO, 0 recommend None, 1 recommend_address None, 2
    recommend_latitude None, 3 recommend_longtitude None, 4 recommend_name None, 5
    unconfidence_reason None
);

static EXPAND_SHOP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopQuery",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "shop_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "store_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ip_role_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "address_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_recommend",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_industry_info",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_industry_license",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_source",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "shop_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
            },
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["shop_id", "store_id"]),
        schema::Rule::AtLeastOne(&["ip_role_id", "shop_id"]),
    ],
    lines: &[12, 18, 24, 30, 39, 43, 45, 49, 51, 55, 56, 59, 66, 67],
};

static EXPAND_SHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopQueryResponse",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    rows: &[
        schema::Row::Text("alipay_poiid"),
        schema::Row::Text("brand_id"),
        schema::Row::Plain(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
        ),
        schema::Row::Plain(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("cert_image"),
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Plain(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("contact_mobile"),
        schema::Row::Text("contact_phone"),
        schema::Row::Plain(
            "ext_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "industry_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::MERCHANT_SHOP_INDUSTRY_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "industry_license",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_INDUSTRY_LICENSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("legal_cert_no"),
        schema::Row::Text("legal_name"),
        schema::Row::Text("license_auth_letter_image"),
        schema::Row::Text("memo"),
        schema::Row::Plain(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("new_shop_category"),
        schema::Row::Plain(
            "out_door_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "qualifications",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::INDUSTRY_QUALIFICATION_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("scene"),
        schema::Row::Text("settle_alipay_logon_id"),
        schema::Row::Text("shop_category"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_info_status"),
        schema::Row::Text("shop_main_type"),
        schema::Row::Text("shop_name"),
        schema::Row::Plain(
            "shop_recommend_info",
            schema::Kind::Record(&SHOP_RECOMMEND_INFO),
        ),
        schema::Row::Text("shop_type"),
        schema::Row::Text("store_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "card_account_no",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static SHOP_RECOMMEND_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopRecommendInfo",
    file: "spec/ant_merchant/expand.shop.query.yaml",
    rows: &[
        schema::Row::Text("recommend"),
        schema::Row::Text("recommend_address"),
        schema::Row::Text("recommend_latitude"),
        schema::Row::Text("recommend_longtitude"),
        schema::Row::Text("recommend_name"),
        schema::Row::Text("unconfidence_reason"),
    ],
    rules: &[],
    lines: &[],
};
