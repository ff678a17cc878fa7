//! `ant.merchant.expand.shop.consult` · 蚂蚁店铺创建咨询
//!
//! Check whether an Ant store could be created.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/consult`. Described in
//! `spec/ant_merchant/expand.shop.consult.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ExpandShopConsultShopType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopConsultShopType {
    /// `01`: Directly operated.
    V01,
    /// `02`: Franchised.
    V02,
}

record::enumeration!(ExpandShopConsultShopType, "01" V01, "02" V02);

/// The error codes of `ant.merchant.expand.shop.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandShopConsultErrorCode, "NOT_ALLOWED_SETTLE" NotAllowedSettle,
    "SHOP_CATEGORY_IS_ILLEGAL" ShopCategoryIsIllegal, "ISV_NOT_EXIST" IsvNotExist,
    "SHOP_ACCOUNT_NO_IS_ILLEGAL" ShopAccountNoIsIllegal, "SHOP_SHOPNO_IS_EMPTY"
    ShopShopnoIsEmpty, "INDUSTRY_QUALIFICATION_IS_EMPTY" IndustryQualificationIsEmpty,
    "SETTLED_OUTDOORIMAGE_EMPTY" SettledOutdoorimageEmpty, "SHOP_SHOPNAME_IS_EMPTY"
    ShopShopnameIsEmpty, "SETTLED_BIZ_ADDRESS_ILLEGAL" SettledBizAddressIllegal,
    "SHOP_CATEGORY_IS_EMPTY" ShopCategoryIsEmpty, "CONTACT_WAY_VALUE_NULL"
    ContactWayValueNull, "ADDRESS_PROVINCE_CODE_ILLEGAL" AddressProvinceCodeIllegal,
    "ADDRESS_CITY_CODE_ILLEGAL" AddressCityCodeIllegal, "ADDRESS_DISTRICT_CODE_ILLEGAL"
    AddressDistrictCodeIllegal, "SHOP_ALREADY_EXIST" ShopAlreadyExist,
    "GONGAN_CHECK_FAIL" GonganCheckFail, "GONGSHANG_CHECK_FAIL" GongshangCheckFail,
    "MERCHANT_INPUT_ARGUMENT_ILLEGAL" MerchantInputArgumentIllegal, "BRAND_ILLEGAL"
    BrandIllegal, "CONTACT_PERSON_NAME_NULL" ContactPersonNameNull, "USER_ILLEGAL"
    UserIllegal, "PROFILE_KEY_ILLEGAL" ProfileKeyIllegal, "SETTLED_BANKCARD_NO_IS_EMPTY"
    SettledBankcardNoIsEmpty, "SETTLED_ACCOUNTHOLDERNAME_EMPTY"
    SettledAccountholdernameEmpty, "SETTLED_ACCOUNTBRANCHNAME_EMPTY"
    SettledAccountbranchnameEmpty, "SETTLED_ACCOUNTINSTNAME_EMPTY"
    SettledAccountinstnameEmpty, "SETTLED_USAGETYPE_IS_EMPTY" SettledUsagetypeIsEmpty,
    "BANK_BRANCH_NAME_ILLEGAL" BankBranchNameIllegal, "SETTLED_USAGETYPE_ILLEGAL"
    SettledUsagetypeIllegal, "SETTLED_CARD_ACCOUNTINSTID_EMPTY"
    SettledCardAccountinstidEmpty, "SETTLED_CARD_ACCOUNTTYPE_EMPTY"
    SettledCardAccounttypeEmpty, "BANK_ACCOUNTINSTID_ILLEGAL" BankAccountinstidIllegal,
    "SETTLED_CARD_ACCOUNTTYPE_ILLEGAL" SettledCardAccounttypeIllegal,
    "BANK_ACCOUNTINSTNAME_ILLEGAL" BankAccountinstnameIllegal, "SHOP_CODE_ALREADY_EXIST"
    ShopCodeAlreadyExist, "SYSTEM_ERROR" SystemError, "SETTLED_ALIPAYACCOUNT_NOT_EXIST"
    SettledAlipayaccountNotExist
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandShopConsult, EXPAND_SHOP_CONSULT, 0 biz_cards Vec::new(), 1 brand_id None, 2
    business_address None, 3 business_time Vec::new(), 4 cert_image None, 5 cert_name
    None, 6 cert_no None, 7 cert_type None, 8 contact_infos Vec::new(), 9 contact_mobile
    None, 10 contact_phone None, 11 ext_infos Vec::new(), 12 ip_role_id None, 13
    legal_cert_no None, 14 legal_name None, 15 license_auth_letter_image None, 16 memo
    None, 17 out_door_images None, 18 qualifications Vec::new(), 19 scene None, 20
    settle_alipay_logon_id None, 21 shop_category None, 22 shop_name None, 23 shop_type
    None, 24 store_id None
);

record::record!(
    ExpandShopConsultResponse, EXPAND_SHOP_CONSULT_RESPONSE, 0 account_audit None, 1
    order_id None, 2 risk_audit None
);

static EXPAND_SHOP_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopConsult",
    file: "spec/ant_merchant/expand.shop.consult.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_cards",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SETTLE_CARD_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
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
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("legal_cert_no"),
        schema::Row::Text("legal_name"),
        schema::Row::Text("license_auth_letter_image"),
        schema::Row::Text("memo"),
        schema::Row::Text("out_door_images"),
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
        schema::Row::Text("shop_name"),
        schema::Row::Limited(
            "shop_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("store_id"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["contact_mobile", "contact_phone"])],
    lines: &[
        11, 14, 16, 21, 26, 27, 32, 37, 42, 43, 47, 52, 57, 61, 67, 72, 77, 82, 83, 88,
        92, 97, 102, 107, 113, 116, 122, 130,
    ],
};

static EXPAND_SHOP_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopConsultResponse",
    file: "spec/ant_merchant/expand.shop.consult.yaml",
    rows: &[
        schema::Row::Plain("account_audit", schema::Kind::Boolean),
        schema::Row::Text("order_id"),
        schema::Row::Plain("risk_audit", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};
