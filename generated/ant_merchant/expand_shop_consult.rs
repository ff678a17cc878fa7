//! `ant.merchant.expand.shop.consult` · 蚂蚁店铺创建咨询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/consult`. Described in
//! `spec/ant_merchant/expand.shop.consult.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopConsult",
    file: "spec/ant_merchant/expand.shop.consult.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_cards",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SETTLE_CARD_INFO),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("brand_id", 10),
        schema::FieldDef::new(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
            11,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("cert_image", 13),
        schema::FieldDef::text("cert_name", 14),
        schema::FieldDef::text("cert_no", 15),
        schema::FieldDef::text("cert_type", 16),
        schema::FieldDef::new(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("contact_mobile", 18),
        schema::FieldDef::text("contact_phone", 19),
        schema::FieldDef::new(
            "ext_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_EXT_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("ip_role_id", 21),
        schema::FieldDef::text("legal_cert_no", 22),
        schema::FieldDef::text("legal_name", 23),
        schema::FieldDef::text("license_auth_letter_image", 24),
        schema::FieldDef::text("memo", 25),
        schema::FieldDef::text("out_door_images", 26),
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
            27,
        ),
        schema::FieldDef::text("scene", 28),
        schema::FieldDef::text("settle_alipay_logon_id", 29),
        schema::FieldDef::text("shop_category", 30),
        schema::FieldDef::text("shop_name", 31),
        schema::FieldDef::text("shop_type", 32),
        schema::FieldDef::text("store_id", 33),
    ],
    rules: &[],
};

static EXPAND_SHOP_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopConsultResponse",
    file: "spec/ant_merchant/expand.shop.consult.yaml",
    fields: &[
        schema::FieldDef::new("account_audit", schema::Kind::Boolean, 36),
        schema::FieldDef::text("order_id", 37),
        schema::FieldDef::new("risk_audit", schema::Kind::Boolean, 38),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.consult` (蚂蚁店铺创建咨询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/consult`. Described in
/// `spec/ant_merchant/expand.shop.consult.yaml`.
/// Answered by [`ExpandShopConsultResponse`], or by an error with a [`ExpandShopConsultErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.consult")]
#[doc(alias = "蚂蚁店铺创建咨询")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopConsult {
    /// On the wire `biz_cards`, a list; each element is a record of the kind `SettleCardInfo`. Source:
    /// `spec/ant_merchant/expand.shop.consult.yaml:9`.
    pub biz_cards: Vec<super::types::SettleCardInfo>,
    /// On the wire `brand_id`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:10`.
    pub brand_id: Option<String>,
    /// On the wire `business_address`, a record of the kind `AddressInfo`. Source:
    /// `spec/ant_merchant/expand.shop.consult.yaml:11`.
    pub business_address: Option<super::types::AddressInfo>,
    /// On the wire `business_time`, a list; each element is a record of the kind `ShopBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.consult.yaml:12`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// On the wire `cert_image`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:13`.
    pub cert_image: Option<String>,
    /// On the wire `cert_name`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:14`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:15`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:16`.
    pub cert_type: Option<String>,
    /// On the wire `contact_infos`, a list; each element is a record of the kind `ContactInfo`. Source:
    /// `spec/ant_merchant/expand.shop.consult.yaml:17`.
    pub contact_infos: Vec<super::types::ContactInfo>,
    /// On the wire `contact_mobile`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:18`.
    pub contact_mobile: Option<String>,
    /// On the wire `contact_phone`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:19`.
    pub contact_phone: Option<String>,
    /// On the wire `ext_infos`, a list; each element is a record of the kind `ShopExtInfo`. Source:
    /// `spec/ant_merchant/expand.shop.consult.yaml:20`.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// On the wire `ip_role_id`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:21`.
    pub ip_role_id: Option<String>,
    /// On the wire `legal_cert_no`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:22`.
    pub legal_cert_no: Option<String>,
    /// On the wire `legal_name`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:23`.
    pub legal_name: Option<String>,
    /// On the wire `license_auth_letter_image`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:24`.
    pub license_auth_letter_image: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:25`.
    pub memo: Option<String>,
    /// On the wire `out_door_images`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:26`.
    pub out_door_images: Option<String>,
    /// On the wire `qualifications`, a list; each element is a record of the kind `IndustryQualificationInfo`.
    /// Source: `spec/ant_merchant/expand.shop.consult.yaml:27`.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// On the wire `scene`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:28`.
    pub scene: Option<String>,
    /// On the wire `settle_alipay_logon_id`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:29`.
    pub settle_alipay_logon_id: Option<String>,
    /// On the wire `shop_category`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:30`.
    pub shop_category: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:31`.
    pub shop_name: Option<String>,
    /// On the wire `shop_type`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:32`.
    pub shop_type: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:33`.
    pub store_id: Option<String>,
}

impl ExpandShopConsult {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn shop_type(mut self, shop_type: impl Into<String>) -> Self {
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.shop.consult` (蚂蚁店铺创建咨询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandShopConsultResponse {
    /// On the wire `account_audit`, true or false. Source: `spec/ant_merchant/expand.shop.consult.yaml:36`.
    pub account_audit: Option<bool>,
    /// On the wire `order_id`, a text. Source: `spec/ant_merchant/expand.shop.consult.yaml:37`.
    pub order_id: Option<String>,
    /// On the wire `risk_audit`, true or false. Source: `spec/ant_merchant/expand.shop.consult.yaml:38`.
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

/// The error codes of `ant.merchant.expand.shop.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopConsultErrorCode {
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.consult.yaml:41`.
    NotAllowedSettle,
    /// On the wire `SHOP_CATEGORY_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:42`.
    ShopCategoryIsIllegal,
    /// On the wire `ISV_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.consult.yaml:43`.
    IsvNotExist,
    /// On the wire `SHOP_ACCOUNT_NO_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:44`.
    ShopAccountNoIsIllegal,
    /// On the wire `SHOP_SHOPNO_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:45`.
    ShopShopnoIsEmpty,
    /// On the wire `INDUSTRY_QUALIFICATION_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:46`.
    IndustryQualificationIsEmpty,
    /// On the wire `SETTLED_OUTDOORIMAGE_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:47`.
    SettledOutdoorimageEmpty,
    /// On the wire `SHOP_SHOPNAME_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:48`.
    ShopShopnameIsEmpty,
    /// On the wire `SETTLED_BIZ_ADDRESS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:49`.
    SettledBizAddressIllegal,
    /// On the wire `SHOP_CATEGORY_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:50`.
    ShopCategoryIsEmpty,
    /// On the wire `CONTACT_WAY_VALUE_NULL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:51`.
    ContactWayValueNull,
    /// On the wire `ADDRESS_PROVINCE_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:52`.
    AddressProvinceCodeIllegal,
    /// On the wire `ADDRESS_CITY_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:53`.
    AddressCityCodeIllegal,
    /// On the wire `ADDRESS_DISTRICT_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:54`.
    AddressDistrictCodeIllegal,
    /// On the wire `SHOP_ALREADY_EXIST`. Source: `spec/ant_merchant/expand.shop.consult.yaml:55`.
    ShopAlreadyExist,
    /// On the wire `GONGAN_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:56`.
    GonganCheckFail,
    /// On the wire `GONGSHANG_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:57`.
    GongshangCheckFail,
    /// On the wire `MERCHANT_INPUT_ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:58`.
    MerchantInputArgumentIllegal,
    /// On the wire `BRAND_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:59`.
    BrandIllegal,
    /// On the wire `CONTACT_PERSON_NAME_NULL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:60`.
    ContactPersonNameNull,
    /// On the wire `USER_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:61`.
    UserIllegal,
    /// On the wire `PROFILE_KEY_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:62`.
    ProfileKeyIllegal,
    /// On the wire `SETTLED_BANKCARD_NO_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:63`.
    SettledBankcardNoIsEmpty,
    /// On the wire `SETTLED_ACCOUNTHOLDERNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:64`.
    SettledAccountholdernameEmpty,
    /// On the wire `SETTLED_ACCOUNTBRANCHNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:65`.
    SettledAccountbranchnameEmpty,
    /// On the wire `SETTLED_ACCOUNTINSTNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:66`.
    SettledAccountinstnameEmpty,
    /// On the wire `SETTLED_USAGETYPE_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:67`.
    SettledUsagetypeIsEmpty,
    /// On the wire `BANK_BRANCH_NAME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:68`.
    BankBranchNameIllegal,
    /// On the wire `SETTLED_USAGETYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:69`.
    SettledUsagetypeIllegal,
    /// On the wire `SETTLED_CARD_ACCOUNTINSTID_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:70`.
    SettledCardAccountinstidEmpty,
    /// On the wire `SETTLED_CARD_ACCOUNTTYPE_EMPTY`. Source: `spec/ant_merchant/expand.shop.consult.yaml:71`.
    SettledCardAccounttypeEmpty,
    /// On the wire `BANK_ACCOUNTINSTID_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:72`.
    BankAccountinstidIllegal,
    /// On the wire `SETTLED_CARD_ACCOUNTTYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:73`.
    SettledCardAccounttypeIllegal,
    /// On the wire `BANK_ACCOUNTINSTNAME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.consult.yaml:74`.
    BankAccountinstnameIllegal,
    /// On the wire `SHOP_CODE_ALREADY_EXIST`. Source: `spec/ant_merchant/expand.shop.consult.yaml:75`.
    ShopCodeAlreadyExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.shop.consult.yaml:76`.
    SystemError,
    /// On the wire `SETTLED_ALIPAYACCOUNT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.consult.yaml:77`.
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
