//! `ant.merchant.expand.shop.consult` · 蚂蚁店铺创建咨询
//!
//! Check whether an Ant store could be created.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/consult`. Described in
//! `spec/ant_merchant/expand.shop.consult.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopConsult",
    file: "spec/ant_merchant/expand.shop.consult.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxItems(1), 14)],
            ..schema::FieldDef::new(
                "biz_cards",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::SETTLE_CARD_INFO),
                        limits: &[],
                    },
                ),
                11,
            )
        },
        schema::FieldDef::text("brand_id", 16),
        schema::FieldDef::new(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
            21,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("cert_image", 27),
        schema::FieldDef::text("cert_name", 32),
        schema::FieldDef::text("cert_no", 37),
        schema::FieldDef::text("cert_type", 42),
        schema::FieldDef::new(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("contact_mobile", 47),
        schema::FieldDef::text("contact_phone", 52),
        schema::FieldDef::new(
            "ext_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                    limits: &[],
                },
            ),
            57,
        ),
        schema::FieldDef::text("ip_role_id", 61),
        schema::FieldDef::text("legal_cert_no", 67),
        schema::FieldDef::text("legal_name", 72),
        schema::FieldDef::text("license_auth_letter_image", 77),
        schema::FieldDef::text("memo", 82),
        schema::FieldDef::text("out_door_images", 83),
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
            88,
        ),
        schema::FieldDef::text("scene", 92),
        schema::FieldDef::text("settle_alipay_logon_id", 97),
        schema::FieldDef::text("shop_category", 102),
        schema::FieldDef::text("shop_name", 107),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 116)],
            ..schema::FieldDef::text("shop_type", 113)
        },
        schema::FieldDef::text("store_id", 122),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["contact_mobile", "contact_phone"]),
            line: 130,
        },
    ],
};

static EXPAND_SHOP_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopConsultResponse",
    file: "spec/ant_merchant/expand.shop.consult.yaml",
    fields: &[
        schema::FieldDef::new("account_audit", schema::Kind::Boolean, 133),
        schema::FieldDef::text("order_id", 138),
        schema::FieldDef::new("risk_audit", schema::Kind::Boolean, 143),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.consult` (蚂蚁店铺创建咨询).
///
/// Check whether an Ant store could be created.
///
/// ```
/// use alipay::ant_merchant::ExpandShopConsult;
///
/// let request = ExpandShopConsult::new()
///     .contact_mobile("13800000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_cards`](Self::biz_cards) | at most 1 item (advisory) |
/// | [`business_address`](Self::business_address) | required in some cases |
/// | [`ip_role_id`](Self::ip_role_id) | required in some cases |
/// | [`shop_category`](Self::shop_category) | required in some cases |
/// | [`shop_name`](Self::shop_name) | required in some cases |
/// | [`shop_type`](Self::shop_type) | required in some cases; one of its values |
/// | [`store_id`](Self::store_id) | required in some cases |
/// | rule | At least one of `contact_mobile`, `contact_phone` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/consult`. Described in
/// `spec/ant_merchant/expand.shop.consult.yaml`.
/// Returns [`ExpandShopConsultResponse`], or an error with a [`ExpandShopConsultErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.consult")]
#[doc(alias = "/v3/ant/merchant/expand/shop/consult")]
#[doc(alias = "蚂蚁店铺创建咨询")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopConsult {
    /// Settlement card of the store; ZhiFuTong only, one card at present.
    ///
    /// At most 1 item (advisory).
    pub biz_cards: Vec<super::types::SettleCardInfo>,
    /// Brand id; needed only for special stores such as gas stations.
    ///
    /// 品牌id. Example: `20181026000001`.
    pub brand_id: Option<String>,
    /// Business address; province, city, district and address are required.
    ///
    /// 经营地址; required in some cases.
    pub business_address: Option<super::types::AddressInfo>,
    /// Business hours of the store.
    ///
    /// 店铺经营时间.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// Business license image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// 营业执照图片KEY. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub cert_image: Option<String>,
    /// Name on the business license or unified social credit certificate.
    ///
    /// 营业执照名称. Example: `支付宝东门小卖铺`.
    pub cert_name: Option<String>,
    /// Business license number of the store.
    ///
    /// 证件号码. Example: `9133010608210550XR`.
    pub cert_no: Option<String>,
    /// Type of certificate, such as `201`.
    ///
    /// 证件类型. Example: `201`.
    pub cert_type: Option<String>,
    /// Contacts; each needs a name and one of mobile, phone or email.
    ///
    /// 联系人信息.
    pub contact_infos: Vec<super::types::ContactInfo>,
    /// Mobile number of the store; give it or `contact_phone`.
    ///
    /// 店铺联系手机. Example: `13800000000`.
    pub contact_mobile: Option<String>,
    /// Landline of the store; give it or `contact_mobile`.
    ///
    /// 店铺的联系固话. Example: `010-00000000`.
    pub contact_phone: Option<String>,
    /// Extended data; keys are requested from the industry's BD.
    ///
    /// 扩展信息列表.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// Merchant role id: PID if direct or for IoT device binding, SMID if indirect.
    ///
    /// 商户角色id; required in some cases. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Identity card number of the legal representative.
    ///
    /// 法人身份证号. Example: `110101190001010000`.
    pub legal_cert_no: Option<String>,
    /// Name of the legal representative.
    ///
    /// 法人名称. Example: `某某`.
    pub legal_name: Option<String>,
    /// License authorization letter: image id from `ant.merchant.expand.indirect.image.upload`; optional in store
    /// management.
    ///
    /// 营业执照授权函. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub license_auth_letter_image: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Storefront photo: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// 门头照 id. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub out_door_images: Option<String>,
    /// Special qualifications of the industry.
    ///
    /// 行业特殊资质.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// Scene; needed only for special stores such as gas stations.
    ///
    /// 场景. Example: `PARK`.
    pub scene: Option<String>,
    /// Login of the Alipay settlement account; must own the mini program.
    ///
    /// 结算支付宝账号的登录号. Example: `user@example.com`.
    pub settle_alipay_logon_id: Option<String>,
    /// Second-level code of the new store category standard, such as `B0001`.
    ///
    /// Required in some cases. Example: `B0001`.
    pub shop_category: Option<String>,
    /// Store name, unique with its address globally if direct, per provider if indirect.
    ///
    /// 店铺名称; required in some cases. Example: `庆丰包子铺中关村店`.
    pub shop_name: Option<String>,
    /// How the store is run.
    ///
    /// 店铺经营类型; required in some cases. Example: `01`.
    pub shop_type: Option<record::Choice<ExpandShopConsultShopType>>,
    /// Merchant's own store number within its PID or SMID.
    ///
    /// 门店编号; required in some cases. Example: `NO0001`.
    pub store_id: Option<String>,
}

impl ExpandShopConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_cards: Vec::new(),
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
            ip_role_id: None,
            legal_cert_no: None,
            legal_name: None,
            license_auth_letter_image: None,
            memo: None,
            out_door_images: None,
            qualifications: Vec::new(),
            scene: None,
            settle_alipay_logon_id: None,
            shop_category: None,
            shop_name: None,
            shop_type: None,
            store_id: None,
        }
    }

    /// Sets [`biz_cards`](Self::biz_cards).
    #[inline]
    pub fn biz_cards(
        mut self,
        biz_cards: impl IntoIterator<Item = super::types::SettleCardInfo>,
    ) -> Self {
        self.biz_cards = biz_cards.into_iter().collect();
        self
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`business_address`](Self::business_address).
    #[inline]
    pub fn business_address(
        mut self,
        business_address: super::types::AddressInfo,
    ) -> Self {
        self.business_address = Some(business_address);
        self
    }

    /// Sets [`business_time`](Self::business_time).
    #[inline]
    pub fn business_time(
        mut self,
        business_time: impl IntoIterator<Item = super::types::ShopBusinessTime>,
    ) -> Self {
        self.business_time = business_time.into_iter().collect();
        self
    }

    /// Sets [`cert_image`](Self::cert_image).
    #[inline]
    pub fn cert_image(mut self, cert_image: impl Into<String>) -> Self {
        self.cert_image = Some(cert_image.into());
        self
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`contact_infos`](Self::contact_infos).
    #[inline]
    pub fn contact_infos(
        mut self,
        contact_infos: impl IntoIterator<Item = super::types::ContactInfo>,
    ) -> Self {
        self.contact_infos = contact_infos.into_iter().collect();
        self
    }

    /// Sets [`contact_mobile`](Self::contact_mobile).
    #[inline]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// Sets [`contact_phone`](Self::contact_phone).
    #[inline]
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.contact_phone = Some(contact_phone.into());
        self
    }

    /// Sets [`ext_infos`](Self::ext_infos).
    #[inline]
    pub fn ext_infos(
        mut self,
        ext_infos: impl IntoIterator<Item = super::types::ShopExtInfo>,
    ) -> Self {
        self.ext_infos = ext_infos.into_iter().collect();
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`legal_cert_no`](Self::legal_cert_no).
    #[inline]
    pub fn legal_cert_no(mut self, legal_cert_no: impl Into<String>) -> Self {
        self.legal_cert_no = Some(legal_cert_no.into());
        self
    }

    /// Sets [`legal_name`](Self::legal_name).
    #[inline]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Sets [`license_auth_letter_image`](Self::license_auth_letter_image).
    #[inline]
    pub fn license_auth_letter_image(
        mut self,
        license_auth_letter_image: impl Into<String>,
    ) -> Self {
        self.license_auth_letter_image = Some(license_auth_letter_image.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`out_door_images`](Self::out_door_images).
    #[inline]
    pub fn out_door_images(mut self, out_door_images: impl Into<String>) -> Self {
        self.out_door_images = Some(out_door_images.into());
        self
    }

    /// Sets [`qualifications`](Self::qualifications).
    #[inline]
    pub fn qualifications(
        mut self,
        qualifications: impl IntoIterator<Item = super::types::IndustryQualificationInfo>,
    ) -> Self {
        self.qualifications = qualifications.into_iter().collect();
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`settle_alipay_logon_id`](Self::settle_alipay_logon_id).
    #[inline]
    pub fn settle_alipay_logon_id(
        mut self,
        settle_alipay_logon_id: impl Into<String>,
    ) -> Self {
        self.settle_alipay_logon_id = Some(settle_alipay_logon_id.into());
        self
    }

    /// Sets [`shop_category`](Self::shop_category).
    #[inline]
    pub fn shop_category(mut self, shop_category: impl Into<String>) -> Self {
        self.shop_category = Some(shop_category.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_type`](Self::shop_type).
    #[inline]
    pub fn shop_type(
        mut self,
        shop_type: impl Into<record::Choice<ExpandShopConsultShopType>>,
    ) -> Self {
        self.shop_type = Some(shop_type.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }
}

impl record::Record for ExpandShopConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_cards),
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
            12 => Some(&self.ip_role_id),
            13 => Some(&self.legal_cert_no),
            14 => Some(&self.legal_name),
            15 => Some(&self.license_auth_letter_image),
            16 => Some(&self.memo),
            17 => Some(&self.out_door_images),
            18 => Some(&self.qualifications),
            19 => Some(&self.scene),
            20 => Some(&self.settle_alipay_logon_id),
            21 => Some(&self.shop_category),
            22 => Some(&self.shop_name),
            23 => Some(&self.shop_type),
            24 => Some(&self.store_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_cards),
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
            12 => Some(&mut self.ip_role_id),
            13 => Some(&mut self.legal_cert_no),
            14 => Some(&mut self.legal_name),
            15 => Some(&mut self.license_auth_letter_image),
            16 => Some(&mut self.memo),
            17 => Some(&mut self.out_door_images),
            18 => Some(&mut self.qualifications),
            19 => Some(&mut self.scene),
            20 => Some(&mut self.settle_alipay_logon_id),
            21 => Some(&mut self.shop_category),
            22 => Some(&mut self.shop_name),
            23 => Some(&mut self.shop_type),
            24 => Some(&mut self.store_id),
            _ => None,
        }
    }
}

impl Default for ExpandShopConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandShopConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandShopConsult {}

impl record::Request for ExpandShopConsult {
    type Response = ExpandShopConsultResponse;
    type ErrorCode = ExpandShopConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.consult",
        title: "蚂蚁店铺创建咨询",
        file: "spec/ant_merchant/expand.shop.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/shop/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_SHOP_CONSULT,
        response: &EXPAND_SHOP_CONSULT_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "MERCHANT_INPUT_ARGUMENT_ILLEGAL",
                summary: "An argument about the merchant is not valid.",
                fix: "Correct the argument named in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 167,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.shop.consult` (蚂蚁店铺创建咨询).
#[non_exhaustive]
pub struct ExpandShopConsultResponse {
    /// Whether the fund account is reviewed; meaningful only without an error.
    ///
    /// 资金账户是否审核. Example: `true`.
    pub account_audit: Option<bool>,
    /// Id of the consultation application.
    ///
    /// 咨询申请单id. Example: `2018011900502000000005124744`.
    pub order_id: Option<String>,
    /// Whether risk control reviews it; meaningful only without an error.
    ///
    /// 是否风控审核. Example: `true`.
    pub risk_audit: Option<bool>,
}

impl record::Record for ExpandShopConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_audit),
            1 => Some(&self.order_id),
            2 => Some(&self.risk_audit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_audit),
            1 => Some(&mut self.order_id),
            2 => Some(&mut self.risk_audit),
            _ => None,
        }
    }
}

impl Default for ExpandShopConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_audit: None,
            order_id: None,
            risk_audit: None,
        }
    }
}

impl Clone for ExpandShopConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpandShopConsultShopType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopConsultShopType {
    /// `01`: Directly operated.
    V01,
    /// `02`: Franchised.
    V02,
}

impl record::Enumeration for ExpandShopConsultShopType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ExpandShopConsultShopType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.shop.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopConsultErrorCode {
    /// `NOT_ALLOWED_SETTLE`: Settling is not allowed.
    NotAllowedSettle,
    /// `SHOP_CATEGORY_IS_ILLEGAL`: The shop category is not valid.
    ///
    /// Correct the shop category.
    ShopCategoryIsIllegal,
    /// `ISV_NOT_EXIST`: The ISV does not exist.
    ///
    /// Check the ISV.
    IsvNotExist,
    /// `SHOP_ACCOUNT_NO_IS_ILLEGAL`: The account number of the shop is not valid.
    ///
    /// Correct the account number.
    ShopAccountNoIsIllegal,
    /// `SHOP_SHOPNO_IS_EMPTY`: The shop number is missing.
    ///
    /// Send the shop number.
    ShopShopnoIsEmpty,
    /// `INDUSTRY_QUALIFICATION_IS_EMPTY`: The industry qualification is missing.
    ///
    /// Send the industry qualification.
    IndustryQualificationIsEmpty,
    /// `SETTLED_OUTDOORIMAGE_EMPTY`: The outdoor image is missing.
    ///
    /// Send the outdoor image.
    SettledOutdoorimageEmpty,
    /// `SHOP_SHOPNAME_IS_EMPTY`: The shop name is missing.
    ///
    /// Send the shop name.
    ShopShopnameIsEmpty,
    /// `SETTLED_BIZ_ADDRESS_ILLEGAL`: The business address is not valid.
    ///
    /// Correct the business address.
    SettledBizAddressIllegal,
    /// `SHOP_CATEGORY_IS_EMPTY`: The shop category is missing.
    ///
    /// Send the shop category.
    ShopCategoryIsEmpty,
    /// `CONTACT_WAY_VALUE_NULL`: The contact details are missing.
    ///
    /// Send the contact details.
    ContactWayValueNull,
    /// `ADDRESS_PROVINCE_CODE_ILLEGAL`: The province code of the address is not valid.
    ///
    /// Correct the province code.
    AddressProvinceCodeIllegal,
    /// `ADDRESS_CITY_CODE_ILLEGAL`: The city code of the address is not valid.
    ///
    /// Correct the city code.
    AddressCityCodeIllegal,
    /// `ADDRESS_DISTRICT_CODE_ILLEGAL`: The district code of the address is not valid.
    ///
    /// Correct the district code.
    AddressDistrictCodeIllegal,
    /// `SHOP_ALREADY_EXIST`: The shop already exists.
    ShopAlreadyExist,
    /// `GONGAN_CHECK_FAIL`: The public security (gongan) check failed.
    GonganCheckFail,
    /// `GONGSHANG_CHECK_FAIL`: The business registration (gongshang) check failed.
    GongshangCheckFail,
    /// `MERCHANT_INPUT_ARGUMENT_ILLEGAL`: An argument about the merchant is not valid.
    ///
    /// Correct the argument named in the message.
    MerchantInputArgumentIllegal,
    /// `BRAND_ILLEGAL`: The brand is not valid.
    ///
    /// Check the brand.
    BrandIllegal,
    /// `CONTACT_PERSON_NAME_NULL`: The contact person's name is missing.
    ///
    /// Send the contact person's name.
    ContactPersonNameNull,
    /// `USER_ILLEGAL`: The user is not valid.
    ///
    /// Check the user.
    UserIllegal,
    /// `PROFILE_KEY_ILLEGAL`: The profile key is not valid.
    ///
    /// Check the profile key.
    ProfileKeyIllegal,
    /// `SETTLED_BANKCARD_NO_IS_EMPTY`: The bank card number for settlement is missing.
    ///
    /// Send the bank card number.
    SettledBankcardNoIsEmpty,
    /// `SETTLED_ACCOUNTHOLDERNAME_EMPTY`: The holder's name of the settlement account is missing.
    ///
    /// Send the holder's name.
    SettledAccountholdernameEmpty,
    /// `SETTLED_ACCOUNTBRANCHNAME_EMPTY`: The branch name of the settlement account is missing.
    ///
    /// Send the branch name.
    SettledAccountbranchnameEmpty,
    /// `SETTLED_ACCOUNTINSTNAME_EMPTY`: The institution name of the settlement account is missing.
    ///
    /// Send the institution name.
    SettledAccountinstnameEmpty,
    /// `SETTLED_USAGETYPE_IS_EMPTY`: The usage type for settlement is missing.
    ///
    /// Send the usage type.
    SettledUsagetypeIsEmpty,
    /// `BANK_BRANCH_NAME_ILLEGAL`: The bank branch name is not valid.
    ///
    /// Check the branch name.
    BankBranchNameIllegal,
    /// `SETTLED_USAGETYPE_ILLEGAL`: The usage type for settlement is not valid.
    ///
    /// Correct the usage type.
    SettledUsagetypeIllegal,
    /// `SETTLED_CARD_ACCOUNTINSTID_EMPTY`: The institution id of the settlement card is missing.
    ///
    /// Send the institution id.
    SettledCardAccountinstidEmpty,
    /// `SETTLED_CARD_ACCOUNTTYPE_EMPTY`: The account type of the settlement card is missing.
    ///
    /// Send the account type.
    SettledCardAccounttypeEmpty,
    /// `BANK_ACCOUNTINSTID_ILLEGAL`: The bank's institution id is not valid.
    ///
    /// Check the institution id.
    BankAccountinstidIllegal,
    /// `SETTLED_CARD_ACCOUNTTYPE_ILLEGAL`: The account type of the settlement card is not valid.
    ///
    /// Correct the account type.
    SettledCardAccounttypeIllegal,
    /// `BANK_ACCOUNTINSTNAME_ILLEGAL`: The bank's institution name is not valid.
    ///
    /// Check the institution name.
    BankAccountinstnameIllegal,
    /// `SHOP_CODE_ALREADY_EXIST`: The shop code already exists.
    ///
    /// Use another shop code.
    ShopCodeAlreadyExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SETTLED_ALIPAYACCOUNT_NOT_EXIST`: The Alipay account for settlement does not exist.
    ///
    /// Check the Alipay account.
    SettledAlipayaccountNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandShopConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NOT_ALLOWED_SETTLE", Self::NotAllowedSettle),
        ("SHOP_CATEGORY_IS_ILLEGAL", Self::ShopCategoryIsIllegal),
        ("ISV_NOT_EXIST", Self::IsvNotExist),
        ("SHOP_ACCOUNT_NO_IS_ILLEGAL", Self::ShopAccountNoIsIllegal),
        ("SHOP_SHOPNO_IS_EMPTY", Self::ShopShopnoIsEmpty),
        ("INDUSTRY_QUALIFICATION_IS_EMPTY", Self::IndustryQualificationIsEmpty),
        ("SETTLED_OUTDOORIMAGE_EMPTY", Self::SettledOutdoorimageEmpty),
        ("SHOP_SHOPNAME_IS_EMPTY", Self::ShopShopnameIsEmpty),
        ("SETTLED_BIZ_ADDRESS_ILLEGAL", Self::SettledBizAddressIllegal),
        ("SHOP_CATEGORY_IS_EMPTY", Self::ShopCategoryIsEmpty),
        ("CONTACT_WAY_VALUE_NULL", Self::ContactWayValueNull),
        ("ADDRESS_PROVINCE_CODE_ILLEGAL", Self::AddressProvinceCodeIllegal),
        ("ADDRESS_CITY_CODE_ILLEGAL", Self::AddressCityCodeIllegal),
        ("ADDRESS_DISTRICT_CODE_ILLEGAL", Self::AddressDistrictCodeIllegal),
        ("SHOP_ALREADY_EXIST", Self::ShopAlreadyExist),
        ("GONGAN_CHECK_FAIL", Self::GonganCheckFail),
        ("GONGSHANG_CHECK_FAIL", Self::GongshangCheckFail),
        ("MERCHANT_INPUT_ARGUMENT_ILLEGAL", Self::MerchantInputArgumentIllegal),
        ("BRAND_ILLEGAL", Self::BrandIllegal),
        ("CONTACT_PERSON_NAME_NULL", Self::ContactPersonNameNull),
        ("USER_ILLEGAL", Self::UserIllegal),
        ("PROFILE_KEY_ILLEGAL", Self::ProfileKeyIllegal),
        ("SETTLED_BANKCARD_NO_IS_EMPTY", Self::SettledBankcardNoIsEmpty),
        ("SETTLED_ACCOUNTHOLDERNAME_EMPTY", Self::SettledAccountholdernameEmpty),
        ("SETTLED_ACCOUNTBRANCHNAME_EMPTY", Self::SettledAccountbranchnameEmpty),
        ("SETTLED_ACCOUNTINSTNAME_EMPTY", Self::SettledAccountinstnameEmpty),
        ("SETTLED_USAGETYPE_IS_EMPTY", Self::SettledUsagetypeIsEmpty),
        ("BANK_BRANCH_NAME_ILLEGAL", Self::BankBranchNameIllegal),
        ("SETTLED_USAGETYPE_ILLEGAL", Self::SettledUsagetypeIllegal),
        ("SETTLED_CARD_ACCOUNTINSTID_EMPTY", Self::SettledCardAccountinstidEmpty),
        ("SETTLED_CARD_ACCOUNTTYPE_EMPTY", Self::SettledCardAccounttypeEmpty),
        ("BANK_ACCOUNTINSTID_ILLEGAL", Self::BankAccountinstidIllegal),
        ("SETTLED_CARD_ACCOUNTTYPE_ILLEGAL", Self::SettledCardAccounttypeIllegal),
        ("BANK_ACCOUNTINSTNAME_ILLEGAL", Self::BankAccountinstnameIllegal),
        ("SHOP_CODE_ALREADY_EXIST", Self::ShopCodeAlreadyExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SETTLED_ALIPAYACCOUNT_NOT_EXIST", Self::SettledAlipayaccountNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandShopConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
