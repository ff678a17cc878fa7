//! `ant.merchant.expand.shop.modify` · 修改蚂蚁店铺
//!
//! Modify an Ant store; items left out usually stay as they are.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/ant/merchant/shop`. Described in
//! `spec/ant_merchant/expand.shop.modify.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.shop.modify` (修改蚂蚁店铺).
///
/// Modify an Ant store; items left out usually stay as they are.
///
/// ```
/// use alipay::ant_merchant::ExpandShopModify;
///
/// let request = ExpandShopModify::new()
///     .shop_id("2018011900502000000005124744");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_cards`](Self::biz_cards) | at most 1 item (advisory) |
/// | [`ip_role_id`](Self::ip_role_id) | required in some cases |
/// | [`legal_cert_no`](Self::legal_cert_no) | required in some cases |
/// | [`legal_name`](Self::legal_name) | required in some cases |
/// | [`shop_id`](Self::shop_id) | required in some cases |
/// | [`shop_main_type`](Self::shop_main_type) | one of its values |
/// | [`store_id`](Self::store_id) | required in some cases |
/// | rule | At least one of `shop_id`, `store_id` |
/// | rule | At least one of `ip_role_id`, `shop_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/ant/merchant/shop`. Described in
/// `spec/ant_merchant/expand.shop.modify.yaml`.
/// Returns [`ExpandShopModifyResponse`], or an error with a [`ExpandShopModifyErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.modify")]
#[doc(alias = "/v3/ant/merchant/shop")]
#[doc(alias = "修改蚂蚁店铺")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopModify {
    /// Settlement card of the store; ZhiFuTong only, one card at present.
    ///
    /// At most 1 item (advisory).
    pub biz_cards: Vec<super::types::SettleCardInfo>,
    /// Brand id from the brand toolbox; left out, it stays.
    ///
    /// 品牌id. Example: `20181026000001`.
    pub brand_id: Option<String>,
    /// Business address, replaced whole; province, city, district and address are required.
    ///
    /// 经营地址.
    pub business_address: Option<super::types::AddressInfo>,
    /// Business hours; left out, they stay.
    ///
    /// 店铺经营时间.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// Key of the business license image.
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
    /// Contact, replacing all existing; needs a name and one of mobile, phone or email.
    ///
    /// 联系人信息.
    pub contact_infos: Option<super::types::ContactInfo>,
    /// Mobile number of the store.
    ///
    /// 店铺联系手机. Example: `13800000000`.
    pub contact_mobile: Option<String>,
    /// Landline of the store.
    ///
    /// 店铺的联系固话. Example: `010-00000000`.
    pub contact_phone: Option<String>,
    /// Cover image key from `ant.merchant.expand.indirect.image.upload`; replaces the old cover.
    ///
    /// 封面图. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub cover: Option<String>,
    /// Extended data, updated or added by key; keys come from the industry's BD.
    ///
    /// 扩展信息列表.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// Industry information, such as parent group or special tags.
    ///
    /// 行业信息.
    pub industry_info: Vec<super::types::MerchantShopIndustryInfo>,
    /// Qualifications of the store.
    ///
    /// 门店资质信息.
    pub industry_license: Vec<super::types::ShopIndustryLicense>,
    /// Merchant role id; locates the store with `store_id` and cannot be changed.
    ///
    /// 商户角色id; required in some cases. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Identity card number of the legal representative; send with `legal_name`.
    ///
    /// 法人身份证号; required in some cases. Example: `110101190001010000`.
    pub legal_cert_no: Option<String>,
    /// Name of the legal representative; send with `legal_cert_no`.
    ///
    /// 法人名称; required in some cases. Example: `某某`.
    pub legal_name: Option<String>,
    /// License authorization letter: image key from `ant.merchant.expand.indirect.image.upload`; left out, it stays.
    ///
    /// 营业执照授权函. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub license_auth_letter_image: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Business hours for seven days, with several periods a day.
    ///
    /// 门店营业时间.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// Storefront photo keys from `ant.merchant.expand.indirect.image.upload`; replaces the whole list.
    ///
    /// 门头照. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub out_door_images: Vec<String>,
    /// Special qualifications, updated or added by type; left out, they stay.
    ///
    /// 行业特殊资质.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// Scene; left out, it stays.
    ///
    /// 场景. Example: `PARK`.
    pub scene: Option<String>,
    /// Login of the Alipay settlement account; left out, it stays.
    ///
    /// 结算支付宝账号的登录号. Example: `user@example.com`.
    pub settle_alipay_logon_id: Option<String>,
    /// Second-level code of the new store category standard, such as `B0001`.
    ///
    /// Example: `B0001`.
    pub shop_category: Option<String>,
    /// Ant store id; replaces `store_id` and `ip_role_id` and cannot be changed.
    ///
    /// 蚂蚁店铺id; required in some cases. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Kind of certificate behind the store, mainly for the medical industry.
    pub shop_main_type: Option<record::Choice<ExpandShopModifyShopMainType>>,
    /// Store name, unique with its address globally if direct, per provider if indirect.
    ///
    /// 店铺名称. Example: `支付宝东门小卖铺`.
    pub shop_name: Option<String>,
    /// Merchant's own store number; locates the store together with `ip_role_id`, without `shop_id`.
    ///
    /// 门店编号; required in some cases. Example: `NO0001`.
    pub store_id: Option<String>,
}

impl ExpandShopModify {
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
    pub fn contact_infos(mut self, contact_infos: super::types::ContactInfo) -> Self {
        self.contact_infos = Some(contact_infos);
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

    /// Sets [`cover`](Self::cover).
    #[inline]
    pub fn cover(mut self, cover: impl Into<String>) -> Self {
        self.cover = Some(cover.into());
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

    /// Sets [`industry_info`](Self::industry_info).
    #[inline]
    pub fn industry_info(
        mut self,
        industry_info: impl IntoIterator<Item = super::types::MerchantShopIndustryInfo>,
    ) -> Self {
        self.industry_info = industry_info.into_iter().collect();
        self
    }

    /// Sets [`industry_license`](Self::industry_license).
    #[inline]
    pub fn industry_license(
        mut self,
        industry_license: impl IntoIterator<Item = super::types::ShopIndustryLicense>,
    ) -> Self {
        self.industry_license = industry_license.into_iter().collect();
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

    /// Sets [`new_business_time`](Self::new_business_time).
    #[inline]
    pub fn new_business_time(
        mut self,
        new_business_time: impl IntoIterator<Item = super::types::ComplexBusinessTime>,
    ) -> Self {
        self.new_business_time = new_business_time.into_iter().collect();
        self
    }

    /// Sets [`out_door_images`](Self::out_door_images).
    #[inline]
    pub fn out_door_images(
        mut self,
        out_door_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_door_images = out_door_images.into_iter().map(Into::into).collect();
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

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`shop_main_type`](Self::shop_main_type).
    #[inline]
    pub fn shop_main_type(
        mut self,
        shop_main_type: impl Into<record::Choice<ExpandShopModifyShopMainType>>,
    ) -> Self {
        self.shop_main_type = Some(shop_main_type.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }
}

/// The response of `ant.merchant.expand.shop.modify` (修改蚂蚁店铺).
#[non_exhaustive]
pub struct ExpandShopModifyResponse {
    /// Application id.
    ///
    /// 申请单id. Example: `2018012000502000000005130266`.
    pub order_id: Option<String>,
}

/// The values of the platform's type `ExpandShopModifyShopMainType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopModifyShopMainType {
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
    ExpandShopModifyShopMainType, "ENTERPRISE" Enterprise, "INST_RGST_CTF" InstRgstCtf,
    "PRIVATE_NON_ENTERPRISE" PrivateNonEnterprise, "AOMEN_ENTERPRISE" AomenEnterprise
);

/// The error codes of `ant.merchant.expand.shop.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandShopModifyErrorCode {
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
    /// `INDUSTRY_QUALIFICATION_IS_EMPTY`: The industry qualification is missing.
    ///
    /// Send the industry qualification.
    IndustryQualificationIsEmpty,
    /// `SETTLED_OUTDOORIMAGE_EMPTY`: The outdoor image is missing.
    ///
    /// Send the outdoor image.
    SettledOutdoorimageEmpty,
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
    /// `GONGAN_CHECK_FAIL`: The public security (gongan) check failed.
    GonganCheckFail,
    /// `GONGSHANG_CHECK_FAIL`: The business registration (gongshang) check failed.
    GongshangCheckFail,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CONTACT_PERSON_NAME_NULL`: The contact person's name is missing.
    ///
    /// Send the contact person's name.
    ContactPersonNameNull,
    /// `USER_ILLEGAL`: The user is not valid.
    ///
    /// Check the user.
    UserIllegal,
    /// `BRAND_ILLEGAL`: The brand is not valid.
    ///
    /// Check the brand.
    BrandIllegal,
    /// `PROFILE_KEY_ILLEGAL`: The profile key is not valid.
    ///
    /// Check the profile key.
    ProfileKeyIllegal,
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `IP_ROLE_ID_DO_NOT_CHANGE`: The merchant role id cannot be changed.
    ///
    /// Send the role id of the store.
    IpRoleIdDoNotChange,
    /// `SHOP_NOT_EXIST`: The shop does not exist.
    ///
    /// Check the shop id.
    ShopNotExist,
    /// `RELATION_NOT_EXIST`: The relation does not exist.
    RelationNotExist,
    /// `SHOP_ALREADY_EXIST`: The shop already exists.
    ShopAlreadyExist,
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
    /// `SETTLED_ALIPAYACCOUNT_NOT_EXIST`: The Alipay account for settlement does not exist.
    ///
    /// Check the Alipay account.
    SettledAlipayaccountNotExist,
    /// `GONGSHANG_LICENSE_ILLEGAL`: The business license does not pass the registry check.
    ///
    /// Check the license number, name and legal representative.
    GongshangLicenseIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SHOP_TYPE_ILLEGAL`: The type of the store is not valid.
    ///
    /// Check the type of the store.
    ShopTypeIllegal,
    /// `LOCATION_CHECK_FAIL`: The position of the store does not pass the check.
    ///
    /// Correct longitude and latitude so that they fit the address.
    LocationCheckFail,
    /// `ATTACHMENT_CHECK_FAIL`: An attachment does not pass the check.
    ///
    /// Upload the picture again and send the new id.
    AttachmentCheckFail,
    /// `BUSINESS_TIME_ILLEGAL`: The business hours are not valid.
    ///
    /// Send opening and closing times as `HH:mm`.
    BusinessTimeIllegal,
    /// `SHOP_AUDIT_REJECT`: The review of the store was rejected.
    ///
    /// Correct what the message names and submit again.
    ShopAuditReject,
    /// `ATTACHMENT_URL_NULL`: The address of an attachment is missing.
    ///
    /// Upload the picture and send its id.
    AttachmentUrlNull,
    /// `SHOP_CODE_ALREADY_EXIST`: The shop code already exists.
    ///
    /// Use another shop code.
    ShopCodeAlreadyExist,
    /// `FIELD_LENGTH_ERROR`: A field is too long.
    ///
    /// Shorten the field named in the message.
    FieldLengthError,
    /// `CTU_INDIRECT_CREATE_FAIL`: Risk control refused the store.
    CtuIndirectCreateFail,
    /// `DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE`: The detailed address lacks a word such as road, street or number.
    ///
    /// Name the road, street, village or house number.
    DetailAddressNotContainKeywordValue,
    /// `SHOP_NAME_EXIST_RISK`: The store name is considered risky.
    ///
    /// Use another store name.
    ShopNameExistRisk,
    /// `SHOP_ADDRESS_EXIST_RISK`: The store address is considered risky.
    ///
    /// Check the address.
    ShopAddressExistRisk,
    /// `SHOP_REMARK_EXIST_RISK`: The remark of the store is considered risky.
    ///
    /// Reword the remark.
    ShopRemarkExistRisk,
    /// `EXTERNAL_SHOP_CODE_EXIST_RISK`: The merchant's store number is considered risky.
    ///
    /// Use another store number.
    ExternalShopCodeExistRisk,
    /// `DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER`: The detailed address has no Chinese characters.
    ///
    /// Write the address in Chinese.
    DetailAddressNotContainsChineseCharacter,
    /// `OUTDOOR_IMAGE_URL_IS_EMPTY`: The storefront photo is missing.
    ///
    /// Upload a storefront photo and send its id.
    OutdoorImageUrlIsEmpty,
    /// `BIZ_SCENE_PIC_URL_IS_EMPTY`: The photo of the business scene is missing.
    ///
    /// Upload the photo and send its id.
    BizScenePicUrlIsEmpty,
    /// `BUSINESS_LICENSE_URL_IS_EMPTY`: The picture of the business license is missing.
    ///
    /// Upload the picture and send its id.
    BusinessLicenseUrlIsEmpty,
    /// `MERCHANT_LOGO_URL_IS_EMPTY`: The merchant's logo is missing.
    ///
    /// Upload the logo and send its id.
    MerchantLogoUrlIsEmpty,
    /// `SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL`: The length of the bank card number is not valid.
    ///
    /// Check the card number.
    SettledBankcardNumberLengthIllegal,
    /// `ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL`: The length of the card holder's name is not valid.
    ///
    /// Check the name of the card holder.
    AccountHolderNameLengthIllegal,
    /// `ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL`: The length of the bank's province is not valid.
    ///
    /// Check the province of the bank.
    AccountInstProvinceLengthIllegal,
    /// `ACCOUNT_INST_CITY_LENGTH_ILLEGAL`: The length of the bank's city is not valid.
    ///
    /// Check the city of the bank.
    AccountInstCityLengthIllegal,
    /// `ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL`: The length of the branch's name is not valid.
    ///
    /// Check the name of the bank branch.
    AccountBranchNameLengthIllegal,
    /// `ACCOUNT_NAME_LENGTH_ILLEGAL`: The length of the account name is not valid.
    ///
    /// Check the account name.
    AccountNameLengthIllegal,
    /// `ACCOUNT_INST_ID_LENGTH_ILLEGAL`: The length of the bank's short code is not valid.
    ///
    /// Check the short code of the bank.
    AccountInstIdLengthIllegal,
    /// `OUTDOOR_IMAGE_OSSKEY_NOT_EXIST`: No uploaded picture has the id given for the storefront.
    ///
    /// Upload the picture and send its id.
    OutdoorImageOsskeyNotExist,
    /// `BUSINESS_LICENSE_OSSKEY_NOT_EXIST`: No uploaded picture has the id given for the business license.
    ///
    /// Upload the picture and send its id.
    BusinessLicenseOsskeyNotExist,
    /// `SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST`: No uploaded picture has the id given for the travel permit.
    ///
    /// Upload the picture and send its id.
    SpecialTravelPermitOsskeyNotExist,
    /// `OTA_SNAPSHOT_OSSKEY_NOT_EXIST`: No uploaded picture has the id given for the online travel agency.
    ///
    /// Upload the picture and send its id.
    OtaSnapshotOsskeyNotExist,
    /// `ID_CARD_MSG_ILLEGAL`: The identity card data are not valid.
    ///
    /// Check name and number of the identity card.
    IdCardMsgIllegal,
    /// `BUSINESS_LICENSE_ILLEGAL`: The business license is not valid.
    ///
    /// Check the business license.
    BusinessLicenseIllegal,
    /// `BUSINESS_ADDRESS_IS_EMPTY`: The business address is missing.
    ///
    /// Send the business address.
    BusinessAddressIsEmpty,
    /// `DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION`: The detailed address repeats province, city or district.
    ///
    /// Leave province, city and district out of the detailed address.
    DetailAddressContainProvincesCityRegion,
    /// `MERCHANT_NOT_EXIST`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExist,
    /// `SHOP_INFO_SOURCE_OTHER_TAG`: The store information comes from another source.
    ShopInfoSourceOtherTag,
    /// `ATTACHMENT_TYPE_ILLEGAL`: The type of an attachment is not valid.
    ///
    /// Check the type of the attachment.
    AttachmentTypeIllegal,
    /// `BANK_CARD_TYPE_ILLEGAL`: The type of bank card is not valid.
    ///
    /// Check the card type.
    BankCardTypeIllegal,
    /// `TARGET_TYPE_ILLEGAL`: The target type is not valid.
    ///
    /// Check the target type.
    TargetTypeIllegal,
    /// `SHOP_EXT_INFO_NULL`: Extended data of the store are missing.
    ///
    /// Send the extended data.
    ShopExtInfoNull,
    /// `SHOP_INFO_SOURCE_ILLEGAL`: The source of the store information is not valid.
    ///
    /// Check the source.
    ShopInfoSourceIllegal,
    /// `SHOP_INFO_SOURCE_CHANNEL_ILLEGAL`: The channel of the store information is not valid.
    ///
    /// Check the channel.
    ShopInfoSourceChannelIllegal,
    /// `SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL`: The business source of the store information is not valid.
    ///
    /// Check the business source.
    ShopInfoSourceBizFromIllegal,
    /// `DISTRICT_CODE_ILLEGAL`: The district code is not valid.
    ///
    /// Take the code from the platform's table of areas.
    DistrictCodeIllegal,
    /// `UK_OCCUPIED`: The unique key is taken by another store.
    ///
    /// Use another store number.
    UkOccupied,
    /// `SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY`: The province of the bank is missing.
    ///
    /// Send the province of the bank.
    SettledBankcardAccountinstprovinceIsEmpty,
    /// `SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY`: The city of the bank is missing.
    ///
    /// Send the city of the bank.
    SettledBankcardAccountinstcityIsEmpty,
    /// `SETTLED_CARD_SIZE_IS_ILLEGAL`: The number of settlement cards is not valid.
    ///
    /// Send a single settlement card.
    SettledCardSizeIsIllegal,
    /// `BUSINESS_LICENSE_EMPTY`: The business license is missing.
    ///
    /// Send the business license.
    BusinessLicenseEmpty,
    /// `BANK_CODE_ILLEGAL`: The interbank number is not valid.
    ///
    /// Check the interbank number of the branch.
    BankCodeIllegal,
    /// `ADDRESS_VERSION_CODE_ILLEGAL`: The version code of the address is not valid.
    ///
    /// Correct the version code.
    AddressVersionCodeIllegal,
    /// `SHOP_SHOPNO_IS_EMPTY`: The shop number is missing.
    ///
    /// Send the shop number.
    ShopShopnoIsEmpty,
    /// `SHOP_SHOPNAME_IS_EMPTY`: The shop name is missing.
    ///
    /// Send the shop name.
    ShopShopnameIsEmpty,
    /// `SHOP_SOURCE_IS_ILLEGAL`: The source of the store is not valid.
    ///
    /// Check the source.
    ShopSourceIsIllegal,
    /// `CATEGORY_WITH_NO_PROOF`: The category needs qualifications that are missing.
    ///
    /// Send the qualifications of the category.
    CategoryWithNoProof,
    /// `SHOP_ASSET_CHECK_RESULT_EMPTY`: The check of the store's assets gave no result.
    ShopAssetCheckResultEmpty,
    /// `SHOP_ASSET_NOT_BINDABLE`: The asset cannot be bound to the store.
    ShopAssetNotBindable,
    /// `SHOP_ASSET_MAX_LIMIT`: The store has as many assets as it may.
    ///
    /// Remove assets first.
    ShopAssetMaxLimit,
    /// `SHOP_PRE_POI_NOT_FILL_ERROR`: The point of interest of the store is missing.
    ///
    /// Send the point of interest.
    ShopPrePoiNotFillError,
    /// `STORE_ID_LENGTH_ILLEGAL`: The length of the store number is not valid.
    ///
    /// Shorten the store number.
    StoreIdLengthIllegal,
    /// `SHOP_COVER_OSSKEY_NOT_EXIST`: No uploaded picture has the id given for the cover.
    ///
    /// Upload the picture and send its id.
    ShopCoverOsskeyNotExist,
    /// `SHOP_COVER_NOT_EXIST`: The cover of the store does not exist.
    ///
    /// Upload the cover and send its id.
    ShopCoverNotExist,
    /// `SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL`: The extended data of the store are not valid.
    ///
    /// Check keys and values of the extended data.
    ShopExtInfoInputArgumentIllegal,
    /// `SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL`: A value of the extended data is not valid.
    ///
    /// Check the values of the extended data.
    ShopExtInfoValueInputArgumentIllegal,
    /// `SHOP_CATEGORY_EMPTY`: The store category is missing.
    ///
    /// Send the store category.
    ShopCategoryEmpty,
    /// `SHOP_NAME_BRAND_AUDIT_REJECT`: The store name was rejected for the brand in it.
    ///
    /// Use another name, or prove the right to the brand.
    ShopNameBrandAuditReject,
    /// `SHOP_NAME_BUSINESS_AUDIT_REJECT`: The store name was rejected by the business review.
    ///
    /// Use another store name.
    ShopNameBusinessAuditReject,
    /// `BUSINESS_LICENSE_NAME_NOT_MATCH`: The name does not match the business license.
    ///
    /// Send the name exactly as on the license.
    BusinessLicenseNameNotMatch,
    /// `BUSINESS_LICENSE_EXPIRED`: The business license has expired.
    ///
    /// Send a valid license.
    BusinessLicenseExpired,
    /// `BUSINESS_LICENSE_CANCEL`: The business license was canceled.
    ///
    /// Send a valid license.
    BusinessLicenseCancel,
    /// `BUSINESS_LICENSE_REVOKED`: The business license was revoked.
    ///
    /// Send a valid license.
    BusinessLicenseRevoked,
    /// `BUSINESS_LICENSE_DATA_STATUS_EXCEPTION`: The state of the business license is abnormal.
    ///
    /// Check the license with the registry.
    BusinessLicenseDataStatusException,
    /// `CATEGORY_NOT_ALLOWED_TO_MODIFY`: The category cannot be changed.
    ///
    /// Leave the category as it is.
    CategoryNotAllowedToModify,
    /// `SUBMIT_DIGITAL_POI_AUDIT_FAIL`: The store's position could not be submitted for review.
    SubmitDigitalPoiAuditFail,
    /// `SHOP_INDUSTRY_CODE_DUPLICATED`: A code of industry information occurs twice.
    ///
    /// Send each code once.
    ShopIndustryCodeDuplicated,
    /// `SHOP_INDUSTRY_REQUIRED_VALUE_NULL`: A required value of the industry information is missing.
    ///
    /// Send the value.
    ShopIndustryRequiredValueNull,
    /// `SHOP_MODIFY_AUDITING`: A change of the store is under review.
    ///
    /// Wait until the review ends. The same call may succeed later.
    ShopModifyAuditing,
    /// `SHOP_MAIN_TYPE_ILLEGAL`: The kind of the store's certificate is not valid.
    ///
    /// Send a value that `shop_main_type` lists.
    ShopMainTypeIllegal,
    /// `SHOP_AUTH_LETTER_EMPTY`: The license authorization letter is missing.
    ///
    /// Upload the letter and send its id.
    ShopAuthLetterEmpty,
    /// `BUSINESS_MODE_NOT_EXIST`: The business mode does not exist.
    BusinessModeNotExist,
    /// `MERCHANT_CATEGORY_ILLEGAL`: The merchant's category is not valid.
    ///
    /// Check the category.
    MerchantCategoryIllegal,
    /// `GUIDE_B_SITE_OPEN_API`: The operation has to be done on the merchant site.
    ///
    /// Use the merchant site instead.
    GuideBSiteOpenApi,
    /// `SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH`: Both qualifications of the industry are required.
    ///
    /// Send both qualifications.
    ShopIndustryLicenseRequiredBoth,
    /// `BIZ_CATEGORY_NULL`: The category is missing.
    ///
    /// Send the category.
    BizCategoryNull,
    /// `SHOP_INFO_AUDIT_NOT_SUPPORT_EDIT`: The store cannot be changed during a review.
    ///
    /// Wait until the review ends. The same call may succeed later.
    ShopInfoAuditNotSupportEdit,
    /// `BUSINESS_LICENCE_INFO_REQUIRED`: The data of the business license are missing.
    ///
    /// Send the data of the license.
    BusinessLicenceInfoRequired,
    /// `SHOP_INDUSTRY_VALUE_ERROR`: A value of the industry information is not valid.
    ///
    /// Correct the value.
    ShopIndustryValueError,
    /// `SHOP_LICENSE_REQUIRED_NULL`: A required qualification is missing.
    ///
    /// Send the qualification.
    ShopLicenseRequiredNull,
    /// `SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL`: The type of industry qualification is not valid.
    ///
    /// Take the type from the documentation.
    SettledIndustryqualificationtypeIsIllegal,
    /// `LOCATION_NOT_NULL`: Longitude and latitude are missing.
    ///
    /// Send longitude and latitude.
    LocationNotNull,
    /// `BUSINESS_TIME_WEEKDAY_ERROR`: A weekday of the business hours is not valid.
    ///
    /// Send a number from Monday to Sunday.
    BusinessTimeWeekdayError,
    /// `BUSINESS_TIME_WEEKDAY_DUP`: A weekday of the business hours occurs twice.
    ///
    /// Send each weekday once.
    BusinessTimeWeekdayDup,
    /// `BUSINESS_TIME_TIMEPERIOD_ERROR`: A period of the business hours is not valid.
    ///
    /// Send periods as `HH:mm` that do not overlap.
    BusinessTimeTimeperiodError,
    /// `BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT`: A day has too many periods of business hours.
    ///
    /// Send fewer periods.
    BusinessTimeTimeperiodSizeLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandShopModifyErrorCode, "NOT_ALLOWED_SETTLE" NotAllowedSettle,
    "SHOP_CATEGORY_IS_ILLEGAL" ShopCategoryIsIllegal, "ISV_NOT_EXIST" IsvNotExist,
    "SHOP_ACCOUNT_NO_IS_ILLEGAL" ShopAccountNoIsIllegal,
    "INDUSTRY_QUALIFICATION_IS_EMPTY" IndustryQualificationIsEmpty,
    "SETTLED_OUTDOORIMAGE_EMPTY" SettledOutdoorimageEmpty, "SETTLED_BIZ_ADDRESS_ILLEGAL"
    SettledBizAddressIllegal, "SHOP_CATEGORY_IS_EMPTY" ShopCategoryIsEmpty,
    "CONTACT_WAY_VALUE_NULL" ContactWayValueNull, "ADDRESS_PROVINCE_CODE_ILLEGAL"
    AddressProvinceCodeIllegal, "ADDRESS_CITY_CODE_ILLEGAL" AddressCityCodeIllegal,
    "ADDRESS_DISTRICT_CODE_ILLEGAL" AddressDistrictCodeIllegal, "GONGAN_CHECK_FAIL"
    GonganCheckFail, "GONGSHANG_CHECK_FAIL" GongshangCheckFail, "INVALID_PARAMETER"
    InvalidParameter, "CONTACT_PERSON_NAME_NULL" ContactPersonNameNull, "USER_ILLEGAL"
    UserIllegal, "BRAND_ILLEGAL" BrandIllegal, "PROFILE_KEY_ILLEGAL" ProfileKeyIllegal,
    "MER_ARGUMENT_NULL" MerArgumentNull, "IP_ROLE_ID_DO_NOT_CHANGE" IpRoleIdDoNotChange,
    "SHOP_NOT_EXIST" ShopNotExist, "RELATION_NOT_EXIST" RelationNotExist,
    "SHOP_ALREADY_EXIST" ShopAlreadyExist, "SETTLED_BANKCARD_NO_IS_EMPTY"
    SettledBankcardNoIsEmpty, "SETTLED_ACCOUNTHOLDERNAME_EMPTY"
    SettledAccountholdernameEmpty, "SETTLED_ACCOUNTBRANCHNAME_EMPTY"
    SettledAccountbranchnameEmpty, "SETTLED_ACCOUNTINSTNAME_EMPTY"
    SettledAccountinstnameEmpty, "SETTLED_USAGETYPE_IS_EMPTY" SettledUsagetypeIsEmpty,
    "BANK_BRANCH_NAME_ILLEGAL" BankBranchNameIllegal, "SETTLED_USAGETYPE_ILLEGAL"
    SettledUsagetypeIllegal, "SETTLED_CARD_ACCOUNTINSTID_EMPTY"
    SettledCardAccountinstidEmpty, "SETTLED_CARD_ACCOUNTTYPE_EMPTY"
    SettledCardAccounttypeEmpty, "BANK_ACCOUNTINSTID_ILLEGAL" BankAccountinstidIllegal,
    "SETTLED_CARD_ACCOUNTTYPE_ILLEGAL" SettledCardAccounttypeIllegal,
    "BANK_ACCOUNTINSTNAME_ILLEGAL" BankAccountinstnameIllegal,
    "SETTLED_ALIPAYACCOUNT_NOT_EXIST" SettledAlipayaccountNotExist,
    "GONGSHANG_LICENSE_ILLEGAL" GongshangLicenseIllegal, "SYSTEM_ERROR" SystemError,
    "SHOP_TYPE_ILLEGAL" ShopTypeIllegal, "LOCATION_CHECK_FAIL" LocationCheckFail,
    "ATTACHMENT_CHECK_FAIL" AttachmentCheckFail, "BUSINESS_TIME_ILLEGAL"
    BusinessTimeIllegal, "SHOP_AUDIT_REJECT" ShopAuditReject, "ATTACHMENT_URL_NULL"
    AttachmentUrlNull, "SHOP_CODE_ALREADY_EXIST" ShopCodeAlreadyExist,
    "FIELD_LENGTH_ERROR" FieldLengthError, "CTU_INDIRECT_CREATE_FAIL"
    CtuIndirectCreateFail, "DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE"
    DetailAddressNotContainKeywordValue, "SHOP_NAME_EXIST_RISK" ShopNameExistRisk,
    "SHOP_ADDRESS_EXIST_RISK" ShopAddressExistRisk, "SHOP_REMARK_EXIST_RISK"
    ShopRemarkExistRisk, "EXTERNAL_SHOP_CODE_EXIST_RISK" ExternalShopCodeExistRisk,
    "DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER"
    DetailAddressNotContainsChineseCharacter, "OUTDOOR_IMAGE_URL_IS_EMPTY"
    OutdoorImageUrlIsEmpty, "BIZ_SCENE_PIC_URL_IS_EMPTY" BizScenePicUrlIsEmpty,
    "BUSINESS_LICENSE_URL_IS_EMPTY" BusinessLicenseUrlIsEmpty,
    "MERCHANT_LOGO_URL_IS_EMPTY" MerchantLogoUrlIsEmpty,
    "SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL" SettledBankcardNumberLengthIllegal,
    "ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL" AccountHolderNameLengthIllegal,
    "ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL" AccountInstProvinceLengthIllegal,
    "ACCOUNT_INST_CITY_LENGTH_ILLEGAL" AccountInstCityLengthIllegal,
    "ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL" AccountBranchNameLengthIllegal,
    "ACCOUNT_NAME_LENGTH_ILLEGAL" AccountNameLengthIllegal,
    "ACCOUNT_INST_ID_LENGTH_ILLEGAL" AccountInstIdLengthIllegal,
    "OUTDOOR_IMAGE_OSSKEY_NOT_EXIST" OutdoorImageOsskeyNotExist,
    "BUSINESS_LICENSE_OSSKEY_NOT_EXIST" BusinessLicenseOsskeyNotExist,
    "SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST" SpecialTravelPermitOsskeyNotExist,
    "OTA_SNAPSHOT_OSSKEY_NOT_EXIST" OtaSnapshotOsskeyNotExist, "ID_CARD_MSG_ILLEGAL"
    IdCardMsgIllegal, "BUSINESS_LICENSE_ILLEGAL" BusinessLicenseIllegal,
    "BUSINESS_ADDRESS_IS_EMPTY" BusinessAddressIsEmpty,
    "DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION"
    DetailAddressContainProvincesCityRegion, "MERCHANT_NOT_EXIST" MerchantNotExist,
    "SHOP_INFO_SOURCE_OTHER_TAG" ShopInfoSourceOtherTag, "ATTACHMENT_TYPE_ILLEGAL"
    AttachmentTypeIllegal, "BANK_CARD_TYPE_ILLEGAL" BankCardTypeIllegal,
    "TARGET_TYPE_ILLEGAL" TargetTypeIllegal, "SHOP_EXT_INFO_NULL" ShopExtInfoNull,
    "SHOP_INFO_SOURCE_ILLEGAL" ShopInfoSourceIllegal, "SHOP_INFO_SOURCE_CHANNEL_ILLEGAL"
    ShopInfoSourceChannelIllegal, "SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL"
    ShopInfoSourceBizFromIllegal, "DISTRICT_CODE_ILLEGAL" DistrictCodeIllegal,
    "UK_OCCUPIED" UkOccupied, "SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY"
    SettledBankcardAccountinstprovinceIsEmpty,
    "SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY" SettledBankcardAccountinstcityIsEmpty,
    "SETTLED_CARD_SIZE_IS_ILLEGAL" SettledCardSizeIsIllegal, "BUSINESS_LICENSE_EMPTY"
    BusinessLicenseEmpty, "BANK_CODE_ILLEGAL" BankCodeIllegal,
    "ADDRESS_VERSION_CODE_ILLEGAL" AddressVersionCodeIllegal, "SHOP_SHOPNO_IS_EMPTY"
    ShopShopnoIsEmpty, "SHOP_SHOPNAME_IS_EMPTY" ShopShopnameIsEmpty,
    "SHOP_SOURCE_IS_ILLEGAL" ShopSourceIsIllegal, "CATEGORY_WITH_NO_PROOF"
    CategoryWithNoProof, "SHOP_ASSET_CHECK_RESULT_EMPTY" ShopAssetCheckResultEmpty,
    "SHOP_ASSET_NOT_BINDABLE" ShopAssetNotBindable, "SHOP_ASSET_MAX_LIMIT"
    ShopAssetMaxLimit, "SHOP_PRE_POI_NOT_FILL_ERROR" ShopPrePoiNotFillError,
    "STORE_ID_LENGTH_ILLEGAL" StoreIdLengthIllegal, "SHOP_COVER_OSSKEY_NOT_EXIST"
    ShopCoverOsskeyNotExist, "SHOP_COVER_NOT_EXIST" ShopCoverNotExist,
    "SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL" ShopExtInfoInputArgumentIllegal,
    "SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL" ShopExtInfoValueInputArgumentIllegal,
    "SHOP_CATEGORY_EMPTY" ShopCategoryEmpty, "SHOP_NAME_BRAND_AUDIT_REJECT"
    ShopNameBrandAuditReject, "SHOP_NAME_BUSINESS_AUDIT_REJECT"
    ShopNameBusinessAuditReject, "BUSINESS_LICENSE_NAME_NOT_MATCH"
    BusinessLicenseNameNotMatch, "BUSINESS_LICENSE_EXPIRED" BusinessLicenseExpired,
    "BUSINESS_LICENSE_CANCEL" BusinessLicenseCancel, "BUSINESS_LICENSE_REVOKED"
    BusinessLicenseRevoked, "BUSINESS_LICENSE_DATA_STATUS_EXCEPTION"
    BusinessLicenseDataStatusException, "CATEGORY_NOT_ALLOWED_TO_MODIFY"
    CategoryNotAllowedToModify, "SUBMIT_DIGITAL_POI_AUDIT_FAIL"
    SubmitDigitalPoiAuditFail, "SHOP_INDUSTRY_CODE_DUPLICATED"
    ShopIndustryCodeDuplicated, "SHOP_INDUSTRY_REQUIRED_VALUE_NULL"
    ShopIndustryRequiredValueNull, "SHOP_MODIFY_AUDITING" ShopModifyAuditing,
    "SHOP_MAIN_TYPE_ILLEGAL" ShopMainTypeIllegal, "SHOP_AUTH_LETTER_EMPTY"
    ShopAuthLetterEmpty, "BUSINESS_MODE_NOT_EXIST" BusinessModeNotExist,
    "MERCHANT_CATEGORY_ILLEGAL" MerchantCategoryIllegal, "GUIDE_B_SITE_OPEN_API"
    GuideBSiteOpenApi, "SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH"
    ShopIndustryLicenseRequiredBoth, "BIZ_CATEGORY_NULL" BizCategoryNull,
    "SHOP_INFO_AUDIT_NOT_SUPPORT_EDIT" ShopInfoAuditNotSupportEdit,
    "BUSINESS_LICENCE_INFO_REQUIRED" BusinessLicenceInfoRequired,
    "SHOP_INDUSTRY_VALUE_ERROR" ShopIndustryValueError, "SHOP_LICENSE_REQUIRED_NULL"
    ShopLicenseRequiredNull, "SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL"
    SettledIndustryqualificationtypeIsIllegal, "LOCATION_NOT_NULL" LocationNotNull,
    "BUSINESS_TIME_WEEKDAY_ERROR" BusinessTimeWeekdayError, "BUSINESS_TIME_WEEKDAY_DUP"
    BusinessTimeWeekdayDup, "BUSINESS_TIME_TIMEPERIOD_ERROR" BusinessTimeTimeperiodError,
    "BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT" BusinessTimeTimeperiodSizeLimit
);

impl record::CallRequest for ExpandShopModify {}

impl record::Request for ExpandShopModify {
    type Response = ExpandShopModifyResponse;
    type ErrorCode = ExpandShopModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.modify",
        title: "修改蚂蚁店铺",
        file: "spec/ant_merchant/expand.shop.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/ant/merchant/shop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_SHOP_MODIFY,
        response: &EXPAND_SHOP_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "IP_ROLE_ID_DO_NOT_CHANGE",
                summary: "The merchant role id cannot be changed.",
                fix: "Send the role id of the store.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "GONGSHANG_LICENSE_ILLEGAL",
                summary: "The business license does not pass the registry check.",
                fix: "Check the license number, name and legal representative.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_TYPE_ILLEGAL",
                summary: "The type of the store is not valid.",
                fix: "Check the type of the store.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LOCATION_CHECK_FAIL",
                summary: "The position of the store does not pass the check.",
                fix: "Correct longitude and latitude so that they fit the address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ATTACHMENT_CHECK_FAIL",
                summary: "An attachment does not pass the check.",
                fix: "Upload the picture again and send the new id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_ILLEGAL",
                summary: "The business hours are not valid.",
                fix: "Send opening and closing times as `HH:mm`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_AUDIT_REJECT",
                summary: "The review of the store was rejected.",
                fix: "Correct what the message names and submit again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ATTACHMENT_URL_NULL",
                summary: "The address of an attachment is missing.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FIELD_LENGTH_ERROR",
                summary: "A field is too long.",
                fix: "Shorten the field named in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CTU_INDIRECT_CREATE_FAIL",
                summary: "Risk control refused the store.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE",
                summary: "The detailed address lacks a word such as road, street or number.",
                fix: "Name the road, street, village or house number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_NAME_EXIST_RISK",
                summary: "The store name is considered risky.",
                fix: "Use another store name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_ADDRESS_EXIST_RISK",
                summary: "The store address is considered risky.",
                fix: "Check the address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_REMARK_EXIST_RISK",
                summary: "The remark of the store is considered risky.",
                fix: "Reword the remark.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EXTERNAL_SHOP_CODE_EXIST_RISK",
                summary: "The merchant's store number is considered risky.",
                fix: "Use another store number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER",
                summary: "The detailed address has no Chinese characters.",
                fix: "Write the address in Chinese.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OUTDOOR_IMAGE_URL_IS_EMPTY",
                summary: "The storefront photo is missing.",
                fix: "Upload a storefront photo and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BIZ_SCENE_PIC_URL_IS_EMPTY",
                summary: "The photo of the business scene is missing.",
                fix: "Upload the photo and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_URL_IS_EMPTY",
                summary: "The picture of the business license is missing.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_LOGO_URL_IS_EMPTY",
                summary: "The merchant's logo is missing.",
                fix: "Upload the logo and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL",
                summary: "The length of the bank card number is not valid.",
                fix: "Check the card number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL",
                summary: "The length of the card holder's name is not valid.",
                fix: "Check the name of the card holder.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL",
                summary: "The length of the bank's province is not valid.",
                fix: "Check the province of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_INST_CITY_LENGTH_ILLEGAL",
                summary: "The length of the bank's city is not valid.",
                fix: "Check the city of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL",
                summary: "The length of the branch's name is not valid.",
                fix: "Check the name of the bank branch.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_NAME_LENGTH_ILLEGAL",
                summary: "The length of the account name is not valid.",
                fix: "Check the account name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCOUNT_INST_ID_LENGTH_ILLEGAL",
                summary: "The length of the bank's short code is not valid.",
                fix: "Check the short code of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OUTDOOR_IMAGE_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the storefront.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the business license.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the travel permit.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OTA_SNAPSHOT_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the online travel agency.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ID_CARD_MSG_ILLEGAL",
                summary: "The identity card data are not valid.",
                fix: "Check name and number of the identity card.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_ILLEGAL",
                summary: "The business license is not valid.",
                fix: "Check the business license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_ADDRESS_IS_EMPTY",
                summary: "The business address is missing.",
                fix: "Send the business address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION",
                summary: "The detailed address repeats province, city or district.",
                fix: "Leave province, city and district out of the detailed address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_OTHER_TAG",
                summary: "The store information comes from another source.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ATTACHMENT_TYPE_ILLEGAL",
                summary: "The type of an attachment is not valid.",
                fix: "Check the type of the attachment.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BANK_CARD_TYPE_ILLEGAL",
                summary: "The type of bank card is not valid.",
                fix: "Check the card type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TARGET_TYPE_ILLEGAL",
                summary: "The target type is not valid.",
                fix: "Check the target type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_EXT_INFO_NULL",
                summary: "Extended data of the store are missing.",
                fix: "Send the extended data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_ILLEGAL",
                summary: "The source of the store information is not valid.",
                fix: "Check the source.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_CHANNEL_ILLEGAL",
                summary: "The channel of the store information is not valid.",
                fix: "Check the channel.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL",
                summary: "The business source of the store information is not valid.",
                fix: "Check the business source.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DISTRICT_CODE_ILLEGAL",
                summary: "The district code is not valid.",
                fix: "Take the code from the platform's table of areas.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "UK_OCCUPIED",
                summary: "The unique key is taken by another store.",
                fix: "Use another store number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY",
                summary: "The province of the bank is missing.",
                fix: "Send the province of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY",
                summary: "The city of the bank is missing.",
                fix: "Send the city of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SETTLED_CARD_SIZE_IS_ILLEGAL",
                summary: "The number of settlement cards is not valid.",
                fix: "Send a single settlement card.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_EMPTY",
                summary: "The business license is missing.",
                fix: "Send the business license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BANK_CODE_ILLEGAL",
                summary: "The interbank number is not valid.",
                fix: "Check the interbank number of the branch.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_SOURCE_IS_ILLEGAL",
                summary: "The source of the store is not valid.",
                fix: "Check the source.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CATEGORY_WITH_NO_PROOF",
                summary: "The category needs qualifications that are missing.",
                fix: "Send the qualifications of the category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_ASSET_CHECK_RESULT_EMPTY",
                summary: "The check of the store's assets gave no result.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_ASSET_NOT_BINDABLE",
                summary: "The asset cannot be bound to the store.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_ASSET_MAX_LIMIT",
                summary: "The store has as many assets as it may.",
                fix: "Remove assets first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_PRE_POI_NOT_FILL_ERROR",
                summary: "The point of interest of the store is missing.",
                fix: "Send the point of interest.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "STORE_ID_LENGTH_ILLEGAL",
                summary: "The length of the store number is not valid.",
                fix: "Shorten the store number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_COVER_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the cover.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_COVER_NOT_EXIST",
                summary: "The cover of the store does not exist.",
                fix: "Upload the cover and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL",
                summary: "The extended data of the store are not valid.",
                fix: "Check keys and values of the extended data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL",
                summary: "A value of the extended data is not valid.",
                fix: "Check the values of the extended data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_CATEGORY_EMPTY",
                summary: "The store category is missing.",
                fix: "Send the store category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_NAME_BRAND_AUDIT_REJECT",
                summary: "The store name was rejected for the brand in it.",
                fix: "Use another name, or prove the right to the brand.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_NAME_BUSINESS_AUDIT_REJECT",
                summary: "The store name was rejected by the business review.",
                fix: "Use another store name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_NAME_NOT_MATCH",
                summary: "The name does not match the business license.",
                fix: "Send the name exactly as on the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_EXPIRED",
                summary: "The business license has expired.",
                fix: "Send a valid license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_CANCEL",
                summary: "The business license was canceled.",
                fix: "Send a valid license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_REVOKED",
                summary: "The business license was revoked.",
                fix: "Send a valid license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_DATA_STATUS_EXCEPTION",
                summary: "The state of the business license is abnormal.",
                fix: "Check the license with the registry.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CATEGORY_NOT_ALLOWED_TO_MODIFY",
                summary: "The category cannot be changed.",
                fix: "Leave the category as it is.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SUBMIT_DIGITAL_POI_AUDIT_FAIL",
                summary: "The store's position could not be submitted for review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_CODE_DUPLICATED",
                summary: "A code of industry information occurs twice.",
                fix: "Send each code once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_REQUIRED_VALUE_NULL",
                summary: "A required value of the industry information is missing.",
                fix: "Send the value.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_MODIFY_AUDITING",
                summary: "A change of the store is under review.",
                fix: "Wait until the review ends.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_MAIN_TYPE_ILLEGAL",
                summary: "The kind of the store's certificate is not valid.",
                fix: "Send a value that `shop_main_type` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_AUTH_LETTER_EMPTY",
                summary: "The license authorization letter is missing.",
                fix: "Upload the letter and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_MODE_NOT_EXIST",
                summary: "The business mode does not exist.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_CATEGORY_ILLEGAL",
                summary: "The merchant's category is not valid.",
                fix: "Check the category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "GUIDE_B_SITE_OPEN_API",
                summary: "The operation has to be done on the merchant site.",
                fix: "Use the merchant site instead.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH",
                summary: "Both qualifications of the industry are required.",
                fix: "Send both qualifications.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BIZ_CATEGORY_NULL",
                summary: "The category is missing.",
                fix: "Send the category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_AUDIT_NOT_SUPPORT_EDIT",
                summary: "The store cannot be changed during a review.",
                fix: "Wait until the review ends.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENCE_INFO_REQUIRED",
                summary: "The data of the business license are missing.",
                fix: "Send the data of the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_VALUE_ERROR",
                summary: "A value of the industry information is not valid.",
                fix: "Correct the value.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SHOP_LICENSE_REQUIRED_NULL",
                summary: "A required qualification is missing.",
                fix: "Send the qualification.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL",
                summary: "The type of industry qualification is not valid.",
                fix: "Take the type from the documentation.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LOCATION_NOT_NULL",
                summary: "Longitude and latitude are missing.",
                fix: "Send longitude and latitude.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_WEEKDAY_ERROR",
                summary: "A weekday of the business hours is not valid.",
                fix: "Send a number from Monday to Sunday.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_WEEKDAY_DUP",
                summary: "A weekday of the business hours occurs twice.",
                fix: "Send each weekday once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_TIMEPERIOD_ERROR",
                summary: "A period of the business hours is not valid.",
                fix: "Send periods as `HH:mm` that do not overlap.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT",
                summary: "A day has too many periods of business hours.",
                fix: "Send fewer periods.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandShopModify, EXPAND_SHOP_MODIFY, 0 biz_cards Vec::new(), 1 brand_id None, 2
    business_address None, 3 business_time Vec::new(), 4 cert_image None, 5 cert_name
    None, 6 cert_no None, 7 cert_type None, 8 contact_infos None, 9 contact_mobile None,
    10 contact_phone None, 11 cover None, 12 ext_infos Vec::new(), 13 industry_info
    Vec::new(), 14 industry_license Vec::new(), 15 ip_role_id None, 16 legal_cert_no
    None, 17 legal_name None, 18 license_auth_letter_image None, 19 memo None, 20
    new_business_time Vec::new(), 21 out_door_images Vec::new(), 22 qualifications
    Vec::new(), 23 scene None, 24 settle_alipay_logon_id None, 25 shop_category None, 26
    shop_id None, 27 shop_main_type None, 28 shop_name None, 29 store_id None
);

record::record!(ExpandShopModifyResponse, EXPAND_SHOP_MODIFY_RESPONSE, 0 order_id None);

static EXPAND_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopModify",
    file: "spec/ant_merchant/expand.shop.modify.yaml",
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
            schema::Kind::Record(&super::types::CONTACT_INFO),
        ),
        schema::Row::Text("contact_mobile"),
        schema::Row::Text("contact_phone"),
        schema::Row::Text("cover"),
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
        schema::Row::Limited(
            "shop_main_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "ENTERPRISE",
                            "INST_RGST_CTF",
                            "PRIVATE_NON_ENTERPRISE",
                            "AOMEN_ENTERPRISE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("shop_name"),
        schema::Row::Text("store_id"),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["shop_id", "store_id"]),
        schema::Rule::AtLeastOne(&["ip_role_id", "shop_id"]),
    ],
    lines: &[
        11, 14, 16, 21, 25, 26, 31, 36, 41, 42, 46, 47, 48, 53, 57, 61, 62, 68, 74, 80,
        85, 86, 90, 95, 99, 100, 105, 109, 115, 117, 123, 128, 136, 137,
    ],
};

static EXPAND_SHOP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopModifyResponse",
    file: "spec/ant_merchant/expand.shop.modify.yaml",
    rows: &[schema::Row::Text("order_id")],
    rules: &[],
    lines: &[],
};
