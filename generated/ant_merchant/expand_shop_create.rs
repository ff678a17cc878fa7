//! `ant.merchant.expand.shop.create` · 蚂蚁店铺创建
//!
//! Create an Ant store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/shop`. Described in
//! `spec/ant_merchant/expand.shop.create.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopCreate",
    file: "spec/ant_merchant/expand.shop.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxItems(1), 15)],
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
        schema::FieldDef::text("brand_id", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 26)],
            ..schema::FieldDef::new(
                "business_address",
                schema::Kind::Record(&super::types::ADDRESS_INFO),
                22,
            )
        },
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("cert_image", 28),
        schema::FieldDef::text("cert_name", 29),
        schema::FieldDef::text("cert_no", 34),
        schema::FieldDef::text("cert_type", 39),
        schema::FieldDef::new(
            "contact_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CONTACT_INFO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("contact_mobile", 41),
        schema::FieldDef::text("contact_phone", 47),
        schema::FieldDef::text("cover", 53),
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
            61,
        ),
        schema::FieldDef::new(
            "industry_license",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_INDUSTRY_LICENSE),
                    limits: &[],
                },
            ),
            65,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 69)],
            ..schema::FieldDef::text("ip_role_id", 66)
        },
        schema::FieldDef::text("legal_cert_no", 71),
        schema::FieldDef::text("legal_name", 76),
        schema::FieldDef::text("license_auth_letter_image", 81),
        schema::FieldDef::text("memo", 85),
        schema::FieldDef::new(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            86,
        ),
        schema::FieldDef::new(
            "out_door_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            90,
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
            94,
        ),
        schema::FieldDef::text("scene", 98),
        schema::FieldDef::text("settle_alipay_logon_id", 103),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 111)],
            ..schema::FieldDef::text("shop_category", 108)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "ENTERPRISE",
                            "INST_RGST_CTF",
                            "PRIVATE_NON_ENTERPRISE",
                            "AOMEN_ENTERPRISE",
                        ],
                    ),
                    115,
                ),
            ],
            ..schema::FieldDef::text("shop_main_type", 113)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 125)],
            ..schema::FieldDef::text("shop_name", 121)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 131),
                schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 130),
            ],
            ..schema::FieldDef::text("shop_type", 127)
        },
        schema::FieldDef::text("store_id", 136),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("cert_start_expire_time", 142)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("expire_time", 147)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "fund_proofs",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                148,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("fund_type", 152)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_back_url", 153)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_end_time", 157)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_front_url", 162)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("identity_start_time", 166)
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopCreateResponse",
    file: "spec/ant_merchant/expand.shop.create.yaml",
    fields: &[
        schema::FieldDef::text("exist_shop_id", 173),
        schema::FieldDef::text("order_id", 177),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.create` (蚂蚁店铺创建).
///
/// Create an Ant store.
///
/// ```
/// use alipay::ant_merchant::ExpandShopCreate;
///
/// let request = ExpandShopCreate::new()
///     .business_address(alipay::ant_merchant::types::AddressInfo::new().address("万塘路18号黄龙时代广场"))
///     .ip_role_id("2088000000000001")
///     .shop_category("B0001")
///     .shop_name("支付宝（西溪路店）")
///     .shop_type("01");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_cards`](Self::biz_cards) | at most 1 item (advisory) |
/// | [`business_address`](Self::business_address) | required |
/// | [`contact_mobile`](Self::contact_mobile) | required in some cases |
/// | [`contact_phone`](Self::contact_phone) | required in some cases |
/// | [`ip_role_id`](Self::ip_role_id) | required |
/// | [`shop_category`](Self::shop_category) | required |
/// | [`shop_main_type`](Self::shop_main_type) | one of its values |
/// | [`shop_name`](Self::shop_name) | required |
/// | [`shop_type`](Self::shop_type) | required; one of its values |
/// | [`store_id`](Self::store_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/shop`. Described in
/// `spec/ant_merchant/expand.shop.create.yaml`.
/// Answered by [`ExpandShopCreateResponse`], or by an error with a [`ExpandShopCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.create")]
#[doc(alias = "/v3/ant/merchant/shop")]
#[doc(alias = "蚂蚁店铺创建")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopCreate {
    /// Settlement card of the store; ZhiFuTong only, one card at present.
    ///
    /// On the wire `biz_cards` (门店结算卡信息); at most 1 item (advisory). Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:11`.
    pub biz_cards: Vec<super::types::SettleCardInfo>,
    /// Brand id from the BP brand toolbox; only for special stores such as gas stations.
    ///
    /// On the wire `brand_id` (品牌id). Example: `20181026000001`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:17`.
    pub brand_id: Option<String>,
    /// Business address; province, city, district and address are required.
    ///
    /// On the wire `business_address` (经营地址); required. Source: `spec/ant_merchant/expand.shop.create.yaml:22`.
    pub business_address: super::types::AddressInfo,
    /// Business hours of the store.
    ///
    /// On the wire `business_time` (店铺经营时间). Source: `spec/ant_merchant/expand.shop.create.yaml:27`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// Key of the business license image.
    ///
    /// On the wire `cert_image` (营业执照图片KEY). Example: `营业执照图片id`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:28`.
    pub cert_image: Option<String>,
    /// Name on the business license or unified social credit certificate.
    ///
    /// On the wire `cert_name` (营业执照名称). Example: `支付宝东门小卖铺`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:29`.
    pub cert_name: Option<String>,
    /// Business license number of the store.
    ///
    /// On the wire `cert_no` (证件号码). Example: `9133010608210550XR`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:34`.
    pub cert_no: Option<String>,
    /// Type of certificate, such as `201`.
    ///
    /// On the wire `cert_type` (证件类型). Example: `201`. Source: `spec/ant_merchant/expand.shop.create.yaml:39`.
    pub cert_type: Option<String>,
    /// Contacts of the store.
    ///
    /// On the wire `contact_infos` (联系人信息). Source: `spec/ant_merchant/expand.shop.create.yaml:40`.
    pub contact_infos: Vec<super::types::ContactInfo>,
    /// Mobile number of the store; give it or `contact_phone`.
    ///
    /// On the wire `contact_mobile` (店铺联系手机号); required in some cases. Example: `13800000000`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:41`.
    pub contact_mobile: Option<String>,
    /// Landline of the store; give it or `contact_mobile`.
    ///
    /// On the wire `contact_phone` (店铺的联系固定电话); required in some cases. Example: `010-00000000`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:47`.
    pub contact_phone: Option<String>,
    /// Cover: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// On the wire `cover`. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:53`.
    pub cover: Option<String>,
    /// Extended data; keys are requested from the industry's BD.
    ///
    /// On the wire `ext_infos` (扩展信息列表). Source: `spec/ant_merchant/expand.shop.create.yaml:57`.
    pub ext_infos: Vec<super::types::ShopExtInfo>,
    /// Industry information, such as parent group or special tags.
    ///
    /// On the wire `industry_info` (行业信息). Source: `spec/ant_merchant/expand.shop.create.yaml:61`.
    pub industry_info: Vec<super::types::MerchantShopIndustryInfo>,
    /// Qualifications of the store.
    ///
    /// On the wire `industry_license` (门店资质信息). Source: `spec/ant_merchant/expand.shop.create.yaml:65`.
    pub industry_license: Vec<super::types::ShopIndustryLicense>,
    /// Role id of the store's merchant: PID if direct, SMID if indirect.
    ///
    /// On the wire `ip_role_id`; required. Example: `2088000000000001`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:66`.
    pub ip_role_id: String,
    /// Identity card number of the legal representative.
    ///
    /// On the wire `legal_cert_no` (法人身份证号). Example: `110101190001010000`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:71`.
    pub legal_cert_no: Option<String>,
    /// Name of the legal representative.
    ///
    /// On the wire `legal_name` (法人名称). Example: `某某`. Source: `spec/ant_merchant/expand.shop.create.yaml:76`.
    pub legal_name: Option<String>,
    /// License authorization letter: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// On the wire `license_auth_letter_image` (营业执照授权函图片id). Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:81`.
    pub license_auth_letter_image: Option<String>,
    /// Remark.
    ///
    /// On the wire `memo` (备注). Example: `示例备注`. Source: `spec/ant_merchant/expand.shop.create.yaml:85`.
    pub memo: Option<String>,
    /// Business hours for seven days, with several periods a day.
    ///
    /// On the wire `new_business_time` (门店营业时间). Source: `spec/ant_merchant/expand.shop.create.yaml:86`.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// Storefront photos: image ids from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// On the wire `out_door_images`. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:90`.
    pub out_door_images: Vec<String>,
    /// Special qualifications of the industry.
    ///
    /// On the wire `qualifications` (行业特殊资质). Source: `spec/ant_merchant/expand.shop.create.yaml:94`.
    pub qualifications: Vec<super::types::IndustryQualificationInfo>,
    /// Scene; needed only for special stores such as gas stations and hotels.
    ///
    /// On the wire `scene` (场景). Example: `PARK`. Source: `spec/ant_merchant/expand.shop.create.yaml:98`.
    pub scene: Option<String>,
    /// Alipay account that receives the store's settlements.
    ///
    /// On the wire `settle_alipay_logon_id` (门店结算收款的支付宝账号). Example: `user@example.com`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:103`.
    pub settle_alipay_logon_id: Option<String>,
    /// Second-level code of the new store category standard, such as `B0001`.
    ///
    /// On the wire `shop_category`; required. Example: `B0001`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:108`.
    pub shop_category: String,
    /// Kind of certificate behind the store, mainly for the medical industry.
    ///
    /// On the wire `shop_main_type`. Source: `spec/ant_merchant/expand.shop.create.yaml:113`.
    pub shop_main_type: Option<record::Choice<ExpandShopCreateShopMainType>>,
    /// Store name in Alipay, set by the merchant.
    ///
    /// On the wire `shop_name` (店铺名称); required. Example: `支付宝（西溪路店）`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:121`.
    pub shop_name: String,
    /// How the store is run.
    ///
    /// On the wire `shop_type` (店铺经营类型); required. Example: `01`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:127`.
    pub shop_type: record::Choice<ExpandShopCreateShopType>,
    /// Merchant's own store number within its PID or SMID.
    ///
    /// On the wire `store_id` (门店编号); required in some cases. Example: `NO0001`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:136`.
    pub store_id: Option<String>,
    /// When the business license becomes valid.
    ///
    /// On the wire `cert_start_expire_time` (营业执照的开始时间); on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:142`.
    pub cert_start_expire_time: Option<String>,
    /// When the business license expires.
    ///
    /// On the wire `expire_time` (营业执照过期时间); on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:147`.
    pub expire_time: Option<String>,
    /// Fund proofs: image ids from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// On the wire `fund_proofs`; on the gateway only. Source: `spec/ant_merchant/expand.shop.create.yaml:148`.
    pub fund_proofs: Vec<String>,
    /// Explanation of the fund relation.
    ///
    /// On the wire `fund_type` (资金关系说明); on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:152`.
    pub fund_type: Option<String>,
    /// Back of the identity card: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// On the wire `identity_back_url`; on the gateway only. Source: `spec/ant_merchant/expand.shop.create.yaml:153`.
    pub identity_back_url: Option<String>,
    /// When the identity card expires, as on its emblem side.
    ///
    /// On the wire `identity_end_time` (身份证有效结束时间); on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:157`.
    pub identity_end_time: Option<String>,
    /// Front of the identity card: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// On the wire `identity_front_url`; on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:162`.
    pub identity_front_url: Option<String>,
    /// When the identity card becomes valid, as on its emblem side.
    ///
    /// On the wire `identity_start_time` (身份证的有效开始时间); on the gateway only. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:166`.
    pub identity_start_time: Option<String>,
}

impl ExpandShopCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_cards: Vec::new(),
            brand_id: None,
            business_address: Default::default(),
            business_time: Vec::new(),
            cert_image: None,
            cert_name: None,
            cert_no: None,
            cert_type: None,
            contact_infos: Vec::new(),
            contact_mobile: None,
            contact_phone: None,
            cover: None,
            ext_infos: Vec::new(),
            industry_info: Vec::new(),
            industry_license: Vec::new(),
            ip_role_id: String::new(),
            legal_cert_no: None,
            legal_name: None,
            license_auth_letter_image: None,
            memo: None,
            new_business_time: Vec::new(),
            out_door_images: Vec::new(),
            qualifications: Vec::new(),
            scene: None,
            settle_alipay_logon_id: None,
            shop_category: String::new(),
            shop_main_type: None,
            shop_name: String::new(),
            shop_type: Default::default(),
            store_id: None,
            cert_start_expire_time: None,
            expire_time: None,
            fund_proofs: Vec::new(),
            fund_type: None,
            identity_back_url: None,
            identity_end_time: None,
            identity_front_url: None,
            identity_start_time: None,
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
        self.business_address = business_address;
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
        self.ip_role_id = ip_role_id.into();
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
        self.shop_category = shop_category.into();
        self
    }

    /// Sets [`shop_main_type`](Self::shop_main_type).
    #[inline]
    pub fn shop_main_type(
        mut self,
        shop_main_type: impl Into<record::Choice<ExpandShopCreateShopMainType>>,
    ) -> Self {
        self.shop_main_type = Some(shop_main_type.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = shop_name.into();
        self
    }

    /// Sets [`shop_type`](Self::shop_type).
    #[inline]
    pub fn shop_type(
        mut self,
        shop_type: impl Into<record::Choice<ExpandShopCreateShopType>>,
    ) -> Self {
        self.shop_type = shop_type.into();
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`cert_start_expire_time`](Self::cert_start_expire_time).
    #[inline]
    pub fn cert_start_expire_time(
        mut self,
        cert_start_expire_time: impl Into<String>,
    ) -> Self {
        self.cert_start_expire_time = Some(cert_start_expire_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`fund_proofs`](Self::fund_proofs).
    #[inline]
    pub fn fund_proofs(
        mut self,
        fund_proofs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fund_proofs = fund_proofs.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[inline]
    pub fn fund_type(mut self, fund_type: impl Into<String>) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }

    /// Sets [`identity_back_url`](Self::identity_back_url).
    #[inline]
    pub fn identity_back_url(mut self, identity_back_url: impl Into<String>) -> Self {
        self.identity_back_url = Some(identity_back_url.into());
        self
    }

    /// Sets [`identity_end_time`](Self::identity_end_time).
    #[inline]
    pub fn identity_end_time(mut self, identity_end_time: impl Into<String>) -> Self {
        self.identity_end_time = Some(identity_end_time.into());
        self
    }

    /// Sets [`identity_front_url`](Self::identity_front_url).
    #[inline]
    pub fn identity_front_url(mut self, identity_front_url: impl Into<String>) -> Self {
        self.identity_front_url = Some(identity_front_url.into());
        self
    }

    /// Sets [`identity_start_time`](Self::identity_start_time).
    #[inline]
    pub fn identity_start_time(
        mut self,
        identity_start_time: impl Into<String>,
    ) -> Self {
        self.identity_start_time = Some(identity_start_time.into());
        self
    }
}

impl record::Record for ExpandShopCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_CREATE
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
            11 => Some(&self.cover),
            12 => Some(&self.ext_infos),
            13 => Some(&self.industry_info),
            14 => Some(&self.industry_license),
            15 => Some(&self.ip_role_id),
            16 => Some(&self.legal_cert_no),
            17 => Some(&self.legal_name),
            18 => Some(&self.license_auth_letter_image),
            19 => Some(&self.memo),
            20 => Some(&self.new_business_time),
            21 => Some(&self.out_door_images),
            22 => Some(&self.qualifications),
            23 => Some(&self.scene),
            24 => Some(&self.settle_alipay_logon_id),
            25 => Some(&self.shop_category),
            26 => Some(&self.shop_main_type),
            27 => Some(&self.shop_name),
            28 => Some(&self.shop_type),
            29 => Some(&self.store_id),
            30 => Some(&self.cert_start_expire_time),
            31 => Some(&self.expire_time),
            32 => Some(&self.fund_proofs),
            33 => Some(&self.fund_type),
            34 => Some(&self.identity_back_url),
            35 => Some(&self.identity_end_time),
            36 => Some(&self.identity_front_url),
            37 => Some(&self.identity_start_time),
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
            11 => Some(&mut self.cover),
            12 => Some(&mut self.ext_infos),
            13 => Some(&mut self.industry_info),
            14 => Some(&mut self.industry_license),
            15 => Some(&mut self.ip_role_id),
            16 => Some(&mut self.legal_cert_no),
            17 => Some(&mut self.legal_name),
            18 => Some(&mut self.license_auth_letter_image),
            19 => Some(&mut self.memo),
            20 => Some(&mut self.new_business_time),
            21 => Some(&mut self.out_door_images),
            22 => Some(&mut self.qualifications),
            23 => Some(&mut self.scene),
            24 => Some(&mut self.settle_alipay_logon_id),
            25 => Some(&mut self.shop_category),
            26 => Some(&mut self.shop_main_type),
            27 => Some(&mut self.shop_name),
            28 => Some(&mut self.shop_type),
            29 => Some(&mut self.store_id),
            30 => Some(&mut self.cert_start_expire_time),
            31 => Some(&mut self.expire_time),
            32 => Some(&mut self.fund_proofs),
            33 => Some(&mut self.fund_type),
            34 => Some(&mut self.identity_back_url),
            35 => Some(&mut self.identity_end_time),
            36 => Some(&mut self.identity_front_url),
            37 => Some(&mut self.identity_start_time),
            _ => None,
        }
    }
}

impl Default for ExpandShopCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandShopCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandShopCreate {}

impl record::Request for ExpandShopCreate {
    type Response = ExpandShopCreateResponse;
    type ErrorCode = ExpandShopCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.create",
        title: "蚂蚁店铺创建",
        file: "spec/ant_merchant/expand.shop.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/shop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_SHOP_CREATE,
        response: &EXPAND_SHOP_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "business_address.required",
                code: "BUSINESS_ADDRESS_IS_EMPTY",
            },
            schema::LinkDef {
                limit: "shop_category.required",
                code: "SHOP_CATEGORY_EMPTY",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "GONGSHANG_LICENSE_ILLEGAL",
                summary: "The business license does not pass the registry check.",
                fix: "Check the license number, name and legal representative.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 215,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_EMPTY",
                summary: "The business license is missing.",
                fix: "Send the business license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 218,
            },
            schema::ErrorDef {
                code: "ATTACHMENT_TYPE_ILLEGAL",
                summary: "The type of an attachment is not valid.",
                fix: "Check the type of the attachment.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 222,
            },
            schema::ErrorDef {
                code: "ATTACHMENT_URL_NULL",
                summary: "The address of an attachment is missing.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 226,
            },
            schema::ErrorDef {
                code: "LOCATION_CHECK_FAIL",
                summary: "The position of the store does not pass the check.",
                fix: "Correct longitude and latitude so that they fit the address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 229,
            },
            schema::ErrorDef {
                code: "ATTACHMENT_CHECK_FAIL",
                summary: "An attachment does not pass the check.",
                fix: "Upload the picture again and send the new id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 232,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_ILLEGAL",
                summary: "The business hours are not valid.",
                fix: "Send opening and closing times as `HH:mm`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 235,
            },
            schema::ErrorDef {
                code: "SHOP_AUDIT_REJECT",
                summary: "The review of the store was rejected.",
                fix: "Correct what the message names and submit again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 238,
            },
            schema::ErrorDef {
                code: "CTU_INDIRECT_CREATE_FAIL",
                summary: "Risk control refused the store.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 241,
            },
            schema::ErrorDef {
                code: "DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE",
                summary: "The detailed address lacks a word such as road, street or number.",
                fix: "Name the road, street, village or house number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 243,
            },
            schema::ErrorDef {
                code: "SHOP_NAME_EXIST_RISK",
                summary: "The store name is considered risky.",
                fix: "Use another store name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 246,
            },
            schema::ErrorDef {
                code: "SHOP_ADDRESS_EXIST_RISK",
                summary: "The store address is considered risky.",
                fix: "Check the address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 249,
            },
            schema::ErrorDef {
                code: "SHOP_REMARK_EXIST_RISK",
                summary: "The remark of the store is considered risky.",
                fix: "Reword the remark.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 252,
            },
            schema::ErrorDef {
                code: "EXTERNAL_SHOP_CODE_EXIST_RISK",
                summary: "The merchant's store number is considered risky.",
                fix: "Use another store number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 255,
            },
            schema::ErrorDef {
                code: "DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER",
                summary: "The detailed address has no Chinese characters.",
                fix: "Write the address in Chinese.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 260,
            },
            schema::ErrorDef {
                code: "OUTDOOR_IMAGE_URL_IS_EMPTY",
                summary: "The storefront photo is missing.",
                fix: "Upload a storefront photo and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 263,
            },
            schema::ErrorDef {
                code: "BIZ_SCENE_PIC_URL_IS_EMPTY",
                summary: "The photo of the business scene is missing.",
                fix: "Upload the photo and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 266,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_URL_IS_EMPTY",
                summary: "The picture of the business license is missing.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 269,
            },
            schema::ErrorDef {
                code: "MERCHANT_LOGO_URL_IS_EMPTY",
                summary: "The merchant's logo is missing.",
                fix: "Upload the logo and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 272,
            },
            schema::ErrorDef {
                code: "SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL",
                summary: "The length of the bank card number is not valid.",
                fix: "Check the card number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 275,
            },
            schema::ErrorDef {
                code: "ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL",
                summary: "The length of the card holder's name is not valid.",
                fix: "Check the name of the card holder.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 278,
            },
            schema::ErrorDef {
                code: "ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL",
                summary: "The length of the bank's province is not valid.",
                fix: "Check the province of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 281,
            },
            schema::ErrorDef {
                code: "ACCOUNT_INST_CITY_LENGTH_ILLEGAL",
                summary: "The length of the bank's city is not valid.",
                fix: "Check the city of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 284,
            },
            schema::ErrorDef {
                code: "ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL",
                summary: "The length of the branch's name is not valid.",
                fix: "Check the name of the bank branch.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 287,
            },
            schema::ErrorDef {
                code: "ACCOUNT_NAME_LENGTH_ILLEGAL",
                summary: "The length of the account name is not valid.",
                fix: "Check the account name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 290,
            },
            schema::ErrorDef {
                code: "ACCOUNT_INST_ID_LENGTH_ILLEGAL",
                summary: "The length of the bank's short code is not valid.",
                fix: "Check the short code of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 293,
            },
            schema::ErrorDef {
                code: "OUTDOOR_IMAGE_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the storefront.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 296,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the business license.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 299,
            },
            schema::ErrorDef {
                code: "SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the travel permit.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 302,
            },
            schema::ErrorDef {
                code: "OTA_SNAPSHOT_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the online travel agency.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 305,
            },
            schema::ErrorDef {
                code: "ID_CARD_MSG_ILLEGAL",
                summary: "The identity card data are not valid.",
                fix: "Check name and number of the identity card.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 308,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_ILLEGAL",
                summary: "The business license is not valid.",
                fix: "Check the business license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 311,
            },
            schema::ErrorDef {
                code: "BUSINESS_ADDRESS_IS_EMPTY",
                summary: "The business address is missing.",
                fix: "Send the business address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 314,
            },
            schema::ErrorDef {
                code: "DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION",
                summary: "The detailed address repeats province, city or district.",
                fix: "Leave province, city and district out of the detailed address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 318,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_OTHER_TAG",
                summary: "The store information comes from another source.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 321,
            },
            schema::ErrorDef {
                code: "MERCHANT_ORDER_EXECUTE_CONFLICT",
                summary: "Another application for the merchant is being handled.",
                fix: "Wait until it is done, then submit again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 323,
            },
            schema::ErrorDef {
                code: "BANK_CARD_TYPE_ILLEGAL",
                summary: "The type of bank card is not valid.",
                fix: "Check the card type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 328,
            },
            schema::ErrorDef {
                code: "TARGET_TYPE_ILLEGAL",
                summary: "The target type is not valid.",
                fix: "Check the target type.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 331,
            },
            schema::ErrorDef {
                code: "SHOP_EXT_INFO_NULL",
                summary: "Extended data of the store are missing.",
                fix: "Send the extended data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 334,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_ILLEGAL",
                summary: "The source of the store information is not valid.",
                fix: "Check the source.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 337,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_CHANNEL_ILLEGAL",
                summary: "The channel of the store information is not valid.",
                fix: "Check the channel.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 340,
            },
            schema::ErrorDef {
                code: "SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL",
                summary: "The business source of the store information is not valid.",
                fix: "Check the business source.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 343,
            },
            schema::ErrorDef {
                code: "DISTRICT_CODE_ILLEGAL",
                summary: "The district code is not valid.",
                fix: "Take the code from the platform's table of areas.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 346,
            },
            schema::ErrorDef {
                code: "SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY",
                summary: "The province of the bank is missing.",
                fix: "Send the province of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 349,
            },
            schema::ErrorDef {
                code: "SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY",
                summary: "The city of the bank is missing.",
                fix: "Send the city of the bank.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 352,
            },
            schema::ErrorDef {
                code: "SETTLED_CARD_SIZE_IS_ILLEGAL",
                summary: "The number of settlement cards is not valid.",
                fix: "Send a single settlement card.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 355,
            },
            schema::ErrorDef {
                code: "BANK_CODE_ILLEGAL",
                summary: "The interbank number is not valid.",
                fix: "Check the interbank number of the branch.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 358,
            },
            schema::ErrorDef {
                code: "SHOP_SHOP_TYPE_ILLEGAL",
                summary: "The way the store is run is not valid.",
                fix: "Send a value that `shop_type` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 362,
            },
            schema::ErrorDef {
                code: "SHOP_SOURCE_IS_ILLEGAL",
                summary: "The source of the store is not valid.",
                fix: "Check the source.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 365,
            },
            schema::ErrorDef {
                code: "CATEGORY_WITH_NO_PROOF",
                summary: "The category needs qualifications that are missing.",
                fix: "Send the qualifications of the category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 368,
            },
            schema::ErrorDef {
                code: "SHOP_ASSET_CHECK_RESULT_EMPTY",
                summary: "The check of the store's assets gave no result.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 371,
            },
            schema::ErrorDef {
                code: "SHOP_ASSET_NOT_BINDABLE",
                summary: "The asset cannot be bound to the store.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 373,
            },
            schema::ErrorDef {
                code: "SHOP_ASSET_MAX_LIMIT",
                summary: "The store has as many assets as it may.",
                fix: "Remove assets first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 375,
            },
            schema::ErrorDef {
                code: "SHOP_PRE_POI_NOT_FILL_ERROR",
                summary: "The point of interest of the store is missing.",
                fix: "Send the point of interest.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 378,
            },
            schema::ErrorDef {
                code: "STORE_ID_LENGTH_ILLEGAL",
                summary: "The length of the store number is not valid.",
                fix: "Shorten the store number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 381,
            },
            schema::ErrorDef {
                code: "SHOP_COVER_OSSKEY_NOT_EXIST",
                summary: "No uploaded picture has the id given for the cover.",
                fix: "Upload the picture and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 384,
            },
            schema::ErrorDef {
                code: "SHOP_COVER_NOT_EXIST",
                summary: "The cover of the store does not exist.",
                fix: "Upload the cover and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 387,
            },
            schema::ErrorDef {
                code: "SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL",
                summary: "The extended data of the store are not valid.",
                fix: "Check keys and values of the extended data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 390,
            },
            schema::ErrorDef {
                code: "SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL",
                summary: "A value of the extended data is not valid.",
                fix: "Check the values of the extended data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 393,
            },
            schema::ErrorDef {
                code: "SHOP_CATEGORY_EMPTY",
                summary: "The store category is missing.",
                fix: "Send the store category.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 396,
            },
            schema::ErrorDef {
                code: "SHOP_NAME_BRAND_AUDIT_REJECT",
                summary: "The store name was rejected for the brand in it.",
                fix: "Use another name, or prove the right to the brand.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 400,
            },
            schema::ErrorDef {
                code: "SHOP_NAME_BUSINESS_AUDIT_REJECT",
                summary: "The store name was rejected by the business review.",
                fix: "Use another store name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 403,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_NAME_NOT_MATCH",
                summary: "The name does not match the business license.",
                fix: "Send the name exactly as on the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 406,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_EXPIRED",
                summary: "The business license has expired.",
                fix: "Send a valid license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 409,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_CANCEL",
                summary: "The business license was canceled.",
                fix: "Send a valid license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 412,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_REVOKED",
                summary: "The business license was revoked.",
                fix: "Send a valid license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 415,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENSE_DATA_STATUS_EXCEPTION",
                summary: "The state of the business license is abnormal.",
                fix: "Check the license with the registry.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 418,
            },
            schema::ErrorDef {
                code: "REQUEST_MER_ARGUMENT_NULL",
                summary: "A required argument about the merchant is missing.",
                fix: "Send the argument named in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 421,
            },
            schema::ErrorDef {
                code: "CATEGORY_NOT_ALLOWED_TO_MODIFY",
                summary: "The category cannot be changed.",
                fix: "Leave the category as it is.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 424,
            },
            schema::ErrorDef {
                code: "SUBMIT_DIGITAL_POI_AUDIT_FAIL",
                summary: "The store's position could not be submitted for review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 427,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_CODE_DUPLICATED",
                summary: "A code of industry information occurs twice.",
                fix: "Send each code once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 429,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_REQUIRED_VALUE_NULL",
                summary: "A required value of the industry information is missing.",
                fix: "Send the value.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 432,
            },
            schema::ErrorDef {
                code: "LOCATION_NOT_NULL",
                summary: "Longitude and latitude are missing.",
                fix: "Send longitude and latitude.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 435,
            },
            schema::ErrorDef {
                code: "SHOP_MODIFY_AUDITING",
                summary: "A change of the store is under review.",
                fix: "Wait until the review ends.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 438,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH",
                summary: "Both qualifications of the industry are required.",
                fix: "Send both qualifications.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 443,
            },
            schema::ErrorDef {
                code: "SHOP_LICENSE_REQUIRED_NULL",
                summary: "A required qualification is missing.",
                fix: "Send the qualification.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 446,
            },
            schema::ErrorDef {
                code: "SHOP_INDUSTRY_VALUE_ERROR",
                summary: "A value of the industry information is not valid.",
                fix: "Correct the value.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 449,
            },
            schema::ErrorDef {
                code: "BUSINESS_LICENCE_INFO_REQUIRED",
                summary: "The data of the business license are missing.",
                fix: "Send the data of the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 452,
            },
            schema::ErrorDef {
                code: "SHOP_MAIN_TYPE_ILLEGAL",
                summary: "The kind of the store's certificate is not valid.",
                fix: "Send a value that `shop_main_type` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 455,
            },
            schema::ErrorDef {
                code: "SHOP_AUTH_LETTER_EMPTY",
                summary: "The license authorization letter is missing.",
                fix: "Upload the letter and send its id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 458,
            },
            schema::ErrorDef {
                code: "BUSINESS_MODE_NOT_EXIST",
                summary: "The business mode does not exist.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 461,
            },
            schema::ErrorDef {
                code: "GUIDE_B_SITE_OPEN_API",
                summary: "The operation has to be done on the merchant site.",
                fix: "Use the merchant site instead.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 463,
            },
            schema::ErrorDef {
                code: "SHOP_MAIN_TYPE_EMPTY",
                summary: "The kind of the store's certificate is missing.",
                fix: "Send `shop_main_type`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 466,
            },
            schema::ErrorDef {
                code: "SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL",
                summary: "The type of industry qualification is not valid.",
                fix: "Take the type from the documentation.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 469,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_WEEKDAY_ERROR",
                summary: "A weekday of the business hours is not valid.",
                fix: "Send a number from Monday to Sunday.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 472,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_WEEKDAY_DUP",
                summary: "A weekday of the business hours occurs twice.",
                fix: "Send each weekday once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 475,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_TIMEPERIOD_ERROR",
                summary: "A period of the business hours is not valid.",
                fix: "Send periods as `HH:mm` that do not overlap.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 478,
            },
            schema::ErrorDef {
                code: "BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT",
                summary: "A day has too many periods of business hours.",
                fix: "Send fewer periods.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 481,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `ant.merchant.expand.shop.create` (蚂蚁店铺创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandShopCreateResponse {
    /// Store that already exists; returned when the request is a repeat.
    ///
    /// On the wire `exist_shop_id`. Example: `2022102800077000000039913046`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:173`.
    pub exist_shop_id: Option<String>,
    /// Application id.
    ///
    /// On the wire `order_id` (申请单id). Example: `2018012000502000000005130266`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:177`.
    pub order_id: Option<String>,
}

impl record::Record for ExpandShopCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exist_shop_id),
            1 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exist_shop_id),
            1 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for ExpandShopCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            exist_shop_id: None,
            order_id: None,
        }
    }
}

impl Clone for ExpandShopCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpandShopCreateShopMainType`.
///
/// Source: `spec/ant_merchant/expand.shop.create.yaml:116`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopCreateShopMainType {
    /// Business license of an enterprise.
    ///
    /// On the wire `ENTERPRISE` (企业营业执照).
    Enterprise,
    /// Legal-person certificate of a public institution.
    ///
    /// On the wire `INST_RGST_CTF` (事业单位法人证书).
    InstRgstCtf,
    /// Registration certificate of a private non-enterprise unit.
    ///
    /// On the wire `PRIVATE_NON_ENTERPRISE` (民办非企业单位登记证书).
    PrivateNonEnterprise,
    /// Enterprise of Macao.
    ///
    /// On the wire `AOMEN_ENTERPRISE` (企业（澳门）).
    AomenEnterprise,
}

impl record::Enumeration for ExpandShopCreateShopMainType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ENTERPRISE", Self::Enterprise),
        ("INST_RGST_CTF", Self::InstRgstCtf),
        ("PRIVATE_NON_ENTERPRISE", Self::PrivateNonEnterprise),
        ("AOMEN_ENTERPRISE", Self::AomenEnterprise),
    ];
}

impl std::fmt::Debug for ExpandShopCreateShopMainType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpandShopCreateShopType`.
///
/// Source: `spec/ant_merchant/expand.shop.create.yaml:132`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopCreateShopType {
    /// Directly operated.
    ///
    /// On the wire `01`.
    V01,
    /// Franchised.
    ///
    /// On the wire `02`.
    V02,
}

impl record::Enumeration for ExpandShopCreateShopType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ExpandShopCreateShopType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.shop.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopCreateErrorCode {
    /// Settling is not allowed.
    ///
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.create.yaml:180` and
    /// `spec/codes.yaml:1691`.
    NotAllowedSettle,
    /// The shop category is not valid.
    ///
    /// Correct the shop category.
    ///
    /// On the wire `SHOP_CATEGORY_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:181` and
    /// `spec/codes.yaml:2333`.
    ShopCategoryIsIllegal,
    /// The ISV does not exist.
    ///
    /// Check the ISV.
    ///
    /// On the wire `ISV_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:182` and
    /// `spec/codes.yaml:1411`.
    IsvNotExist,
    /// The account number of the shop is not valid.
    ///
    /// Correct the account number.
    ///
    /// On the wire `SHOP_ACCOUNT_NO_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:183` and
    /// `spec/codes.yaml:2325`.
    ShopAccountNoIsIllegal,
    /// The shop number is missing.
    ///
    /// Send the shop number.
    ///
    /// On the wire `SHOP_SHOPNO_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:184` and
    /// `spec/codes.yaml:2345`.
    ShopShopnoIsEmpty,
    /// The industry qualification is missing.
    ///
    /// Send the industry qualification.
    ///
    /// On the wire `INDUSTRY_QUALIFICATION_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:185` and
    /// `spec/codes.yaml:1239`.
    IndustryQualificationIsEmpty,
    /// The outdoor image is missing.
    ///
    /// Send the outdoor image.
    ///
    /// On the wire `SETTLED_OUTDOORIMAGE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:186` and
    /// `spec/codes.yaml:2316`.
    SettledOutdoorimageEmpty,
    /// The shop name is missing.
    ///
    /// Send the shop name.
    ///
    /// On the wire `SHOP_SHOPNAME_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:187` and
    /// `spec/codes.yaml:2342`.
    ShopShopnameIsEmpty,
    /// The business address is not valid.
    ///
    /// Correct the business address.
    ///
    /// On the wire `SETTLED_BIZ_ADDRESS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:188` and
    /// `spec/codes.yaml:2304`.
    SettledBizAddressIllegal,
    /// The shop category is missing.
    ///
    /// Send the shop category.
    ///
    /// On the wire `SHOP_CATEGORY_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:189` and
    /// `spec/codes.yaml:2330`.
    ShopCategoryIsEmpty,
    /// The contact details are missing.
    ///
    /// Send the contact details.
    ///
    /// On the wire `CONTACT_WAY_VALUE_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:190` and
    /// `spec/codes.yaml:879`.
    ContactWayValueNull,
    /// The province code of the address is not valid.
    ///
    /// Correct the province code.
    ///
    /// On the wire `ADDRESS_PROVINCE_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:191` and
    /// `spec/codes.yaml:512`.
    AddressProvinceCodeIllegal,
    /// The city code of the address is not valid.
    ///
    /// Correct the city code.
    ///
    /// On the wire `ADDRESS_CITY_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:192` and
    /// `spec/codes.yaml:506`.
    AddressCityCodeIllegal,
    /// The district code of the address is not valid.
    ///
    /// Correct the district code.
    ///
    /// On the wire `ADDRESS_DISTRICT_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:193` and
    /// `spec/codes.yaml:509`.
    AddressDistrictCodeIllegal,
    /// The shop already exists.
    ///
    /// On the wire `SHOP_ALREADY_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:194` and
    /// `spec/codes.yaml:2328`.
    ShopAlreadyExist,
    /// The public security (gongan) check failed.
    ///
    /// On the wire `GONGAN_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:195` and
    /// `spec/codes.yaml:1109`.
    GonganCheckFail,
    /// The business registration (gongshang) check failed.
    ///
    /// On the wire `GONGSHANG_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:196` and
    /// `spec/codes.yaml:1111`.
    GongshangCheckFail,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ant_merchant/expand.shop.create.yaml:197` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The contact person's name is missing.
    ///
    /// Send the contact person's name.
    ///
    /// On the wire `CONTACT_PERSON_NAME_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:198` and
    /// `spec/codes.yaml:876`.
    ContactPersonNameNull,
    /// The user is not valid.
    ///
    /// Check the user.
    ///
    /// On the wire `USER_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:199` and
    /// `spec/codes.yaml:2620`.
    UserIllegal,
    /// The brand is not valid.
    ///
    /// Check the brand.
    ///
    /// On the wire `BRAND_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:200` and
    /// `spec/codes.yaml:765`.
    BrandIllegal,
    /// The profile key is not valid.
    ///
    /// Check the profile key.
    ///
    /// On the wire `PROFILE_KEY_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:201` and
    /// `spec/codes.yaml:2130`.
    ProfileKeyIllegal,
    /// The bank card number for settlement is missing.
    ///
    /// Send the bank card number.
    ///
    /// On the wire `SETTLED_BANKCARD_NO_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:202` and
    /// `spec/codes.yaml:2301`.
    SettledBankcardNoIsEmpty,
    /// The holder's name of the settlement account is missing.
    ///
    /// Send the holder's name.
    ///
    /// On the wire `SETTLED_ACCOUNTHOLDERNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:203` and
    /// `spec/codes.yaml:2292`.
    SettledAccountholdernameEmpty,
    /// The branch name of the settlement account is missing.
    ///
    /// Send the branch name.
    ///
    /// On the wire `SETTLED_ACCOUNTBRANCHNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:204` and
    /// `spec/codes.yaml:2289`.
    SettledAccountbranchnameEmpty,
    /// The institution name of the settlement account is missing.
    ///
    /// Send the institution name.
    ///
    /// On the wire `SETTLED_ACCOUNTINSTNAME_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:205` and
    /// `spec/codes.yaml:2295`.
    SettledAccountinstnameEmpty,
    /// The usage type for settlement is missing.
    ///
    /// Send the usage type.
    ///
    /// On the wire `SETTLED_USAGETYPE_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:206` and
    /// `spec/codes.yaml:2322`.
    SettledUsagetypeIsEmpty,
    /// The bank branch name is not valid.
    ///
    /// Check the branch name.
    ///
    /// On the wire `BANK_BRANCH_NAME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:207` and
    /// `spec/codes.yaml:697`.
    BankBranchNameIllegal,
    /// The usage type for settlement is not valid.
    ///
    /// Correct the usage type.
    ///
    /// On the wire `SETTLED_USAGETYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:208` and
    /// `spec/codes.yaml:2319`.
    SettledUsagetypeIllegal,
    /// The institution id of the settlement card is missing.
    ///
    /// Send the institution id.
    ///
    /// On the wire `SETTLED_CARD_ACCOUNTINSTID_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:209` and
    /// `spec/codes.yaml:2307`.
    SettledCardAccountinstidEmpty,
    /// The account type of the settlement card is missing.
    ///
    /// Send the account type.
    ///
    /// On the wire `SETTLED_CARD_ACCOUNTTYPE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:210` and
    /// `spec/codes.yaml:2310`.
    SettledCardAccounttypeEmpty,
    /// The bank's institution id is not valid.
    ///
    /// Check the institution id.
    ///
    /// On the wire `BANK_ACCOUNTINSTID_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:211` and
    /// `spec/codes.yaml:691`.
    BankAccountinstidIllegal,
    /// The account type of the settlement card is not valid.
    ///
    /// Correct the account type.
    ///
    /// On the wire `SETTLED_CARD_ACCOUNTTYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:212` and
    /// `spec/codes.yaml:2313`.
    SettledCardAccounttypeIllegal,
    /// The bank's institution name is not valid.
    ///
    /// Check the institution name.
    ///
    /// On the wire `BANK_ACCOUNTINSTNAME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:213` and
    /// `spec/codes.yaml:694`.
    BankAccountinstnameIllegal,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ant_merchant/expand.shop.create.yaml:214` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The business license does not pass the registry check.
    ///
    /// Check the license number, name and legal representative.
    ///
    /// On the wire `GONGSHANG_LICENSE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:215`.
    GongshangLicenseIllegal,
    /// The business license is missing.
    ///
    /// Send the business license.
    ///
    /// On the wire `BUSINESS_LICENSE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:218`.
    BusinessLicenseEmpty,
    /// The merchant does not exist.
    ///
    /// Check the merchant.
    ///
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:221` and
    /// `spec/codes.yaml:1546`.
    MerchantNotExist,
    /// The type of an attachment is not valid.
    ///
    /// Check the type of the attachment.
    ///
    /// On the wire `ATTACHMENT_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:222`.
    AttachmentTypeIllegal,
    /// The shop does not exist.
    ///
    /// Check the shop id.
    ///
    /// On the wire `SHOP_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:225` and
    /// `spec/codes.yaml:2339`.
    ShopNotExist,
    /// The address of an attachment is missing.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `ATTACHMENT_URL_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:226`.
    AttachmentUrlNull,
    /// The position of the store does not pass the check.
    ///
    /// Correct longitude and latitude so that they fit the address.
    ///
    /// On the wire `LOCATION_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:229`.
    LocationCheckFail,
    /// An attachment does not pass the check.
    ///
    /// Upload the picture again and send the new id.
    ///
    /// On the wire `ATTACHMENT_CHECK_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:232`.
    AttachmentCheckFail,
    /// The business hours are not valid.
    ///
    /// Send opening and closing times as `HH:mm`.
    ///
    /// On the wire `BUSINESS_TIME_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:235`.
    BusinessTimeIllegal,
    /// The review of the store was rejected.
    ///
    /// Correct what the message names and submit again.
    ///
    /// On the wire `SHOP_AUDIT_REJECT`. Source: `spec/ant_merchant/expand.shop.create.yaml:238`.
    ShopAuditReject,
    /// Risk control refused the store.
    ///
    /// On the wire `CTU_INDIRECT_CREATE_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:241`.
    CtuIndirectCreateFail,
    /// The detailed address lacks a word such as road, street or number.
    ///
    /// Name the road, street, village or house number.
    ///
    /// On the wire `DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:243`.
    DetailAddressNotContainKeywordValue,
    /// The store name is considered risky.
    ///
    /// Use another store name.
    ///
    /// On the wire `SHOP_NAME_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:246`.
    ShopNameExistRisk,
    /// The store address is considered risky.
    ///
    /// Check the address.
    ///
    /// On the wire `SHOP_ADDRESS_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:249`.
    ShopAddressExistRisk,
    /// The remark of the store is considered risky.
    ///
    /// Reword the remark.
    ///
    /// On the wire `SHOP_REMARK_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:252`.
    ShopRemarkExistRisk,
    /// The merchant's store number is considered risky.
    ///
    /// Use another store number.
    ///
    /// On the wire `EXTERNAL_SHOP_CODE_EXIST_RISK`. Source: `spec/ant_merchant/expand.shop.create.yaml:255`.
    ExternalShopCodeExistRisk,
    /// The shop code already exists.
    ///
    /// Use another shop code.
    ///
    /// On the wire `SHOP_CODE_ALREADY_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:258` and
    /// `spec/codes.yaml:2336`.
    ShopCodeAlreadyExist,
    /// The Alipay account for settlement does not exist.
    ///
    /// Check the Alipay account.
    ///
    /// On the wire `SETTLED_ALIPAYACCOUNT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:259` and
    /// `spec/codes.yaml:2298`.
    SettledAlipayaccountNotExist,
    /// The detailed address has no Chinese characters.
    ///
    /// Write the address in Chinese.
    ///
    /// On the wire `DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:260`.
    DetailAddressNotContainsChineseCharacter,
    /// The storefront photo is missing.
    ///
    /// Upload a storefront photo and send its id.
    ///
    /// On the wire `OUTDOOR_IMAGE_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:263`.
    OutdoorImageUrlIsEmpty,
    /// The photo of the business scene is missing.
    ///
    /// Upload the photo and send its id.
    ///
    /// On the wire `BIZ_SCENE_PIC_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:266`.
    BizScenePicUrlIsEmpty,
    /// The picture of the business license is missing.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `BUSINESS_LICENSE_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:269`.
    BusinessLicenseUrlIsEmpty,
    /// The merchant's logo is missing.
    ///
    /// Upload the logo and send its id.
    ///
    /// On the wire `MERCHANT_LOGO_URL_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:272`.
    MerchantLogoUrlIsEmpty,
    /// The length of the bank card number is not valid.
    ///
    /// Check the card number.
    ///
    /// On the wire `SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:275`.
    SettledBankcardNumberLengthIllegal,
    /// The length of the card holder's name is not valid.
    ///
    /// Check the name of the card holder.
    ///
    /// On the wire `ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:278`.
    AccountHolderNameLengthIllegal,
    /// The length of the bank's province is not valid.
    ///
    /// Check the province of the bank.
    ///
    /// On the wire `ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:281`.
    AccountInstProvinceLengthIllegal,
    /// The length of the bank's city is not valid.
    ///
    /// Check the city of the bank.
    ///
    /// On the wire `ACCOUNT_INST_CITY_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:284`.
    AccountInstCityLengthIllegal,
    /// The length of the branch's name is not valid.
    ///
    /// Check the name of the bank branch.
    ///
    /// On the wire `ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:287`.
    AccountBranchNameLengthIllegal,
    /// The length of the account name is not valid.
    ///
    /// Check the account name.
    ///
    /// On the wire `ACCOUNT_NAME_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:290`.
    AccountNameLengthIllegal,
    /// The length of the bank's short code is not valid.
    ///
    /// Check the short code of the bank.
    ///
    /// On the wire `ACCOUNT_INST_ID_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:293`.
    AccountInstIdLengthIllegal,
    /// No uploaded picture has the id given for the storefront.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `OUTDOOR_IMAGE_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:296`.
    OutdoorImageOsskeyNotExist,
    /// No uploaded picture has the id given for the business license.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `BUSINESS_LICENSE_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:299`.
    BusinessLicenseOsskeyNotExist,
    /// No uploaded picture has the id given for the travel permit.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:302`.
    SpecialTravelPermitOsskeyNotExist,
    /// No uploaded picture has the id given for the online travel agency.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `OTA_SNAPSHOT_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:305`.
    OtaSnapshotOsskeyNotExist,
    /// The identity card data are not valid.
    ///
    /// Check name and number of the identity card.
    ///
    /// On the wire `ID_CARD_MSG_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:308`.
    IdCardMsgIllegal,
    /// The business license is not valid.
    ///
    /// Check the business license.
    ///
    /// On the wire `BUSINESS_LICENSE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:311`.
    BusinessLicenseIllegal,
    /// The business address is missing.
    ///
    /// Send the business address.
    ///
    /// On the wire `BUSINESS_ADDRESS_IS_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:314`.
    BusinessAddressIsEmpty,
    /// The detailed address repeats province, city or district.
    ///
    /// Leave province, city and district out of the detailed address.
    ///
    /// On the wire `DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:318`.
    DetailAddressContainProvincesCityRegion,
    /// The store information comes from another source.
    ///
    /// On the wire `SHOP_INFO_SOURCE_OTHER_TAG`. Source: `spec/ant_merchant/expand.shop.create.yaml:321`.
    ShopInfoSourceOtherTag,
    /// Another application for the merchant is being handled.
    ///
    /// Wait until it is done, then submit again.
    ///
    /// On the wire `MERCHANT_ORDER_EXECUTE_CONFLICT`; the same call may succeed later. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:323`.
    MerchantOrderExecuteConflict,
    /// The type of bank card is not valid.
    ///
    /// Check the card type.
    ///
    /// On the wire `BANK_CARD_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:328`.
    BankCardTypeIllegal,
    /// The target type is not valid.
    ///
    /// Check the target type.
    ///
    /// On the wire `TARGET_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:331`.
    TargetTypeIllegal,
    /// Extended data of the store are missing.
    ///
    /// Send the extended data.
    ///
    /// On the wire `SHOP_EXT_INFO_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:334`.
    ShopExtInfoNull,
    /// The source of the store information is not valid.
    ///
    /// Check the source.
    ///
    /// On the wire `SHOP_INFO_SOURCE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:337`.
    ShopInfoSourceIllegal,
    /// The channel of the store information is not valid.
    ///
    /// Check the channel.
    ///
    /// On the wire `SHOP_INFO_SOURCE_CHANNEL_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:340`.
    ShopInfoSourceChannelIllegal,
    /// The business source of the store information is not valid.
    ///
    /// Check the business source.
    ///
    /// On the wire `SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:343`.
    ShopInfoSourceBizFromIllegal,
    /// The district code is not valid.
    ///
    /// Take the code from the platform's table of areas.
    ///
    /// On the wire `DISTRICT_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:346`.
    DistrictCodeIllegal,
    /// The province of the bank is missing.
    ///
    /// Send the province of the bank.
    ///
    /// On the wire `SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:349`.
    SettledBankcardAccountinstprovinceIsEmpty,
    /// The city of the bank is missing.
    ///
    /// Send the city of the bank.
    ///
    /// On the wire `SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:352`.
    SettledBankcardAccountinstcityIsEmpty,
    /// The number of settlement cards is not valid.
    ///
    /// Send a single settlement card.
    ///
    /// On the wire `SETTLED_CARD_SIZE_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:355`.
    SettledCardSizeIsIllegal,
    /// The interbank number is not valid.
    ///
    /// Check the interbank number of the branch.
    ///
    /// On the wire `BANK_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:358`.
    BankCodeIllegal,
    /// The version code of the address is not valid.
    ///
    /// Correct the version code.
    ///
    /// On the wire `ADDRESS_VERSION_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:361` and
    /// `spec/codes.yaml:515`.
    AddressVersionCodeIllegal,
    /// The way the store is run is not valid.
    ///
    /// Send a value that `shop_type` lists.
    ///
    /// On the wire `SHOP_SHOP_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:362`.
    ShopShopTypeIllegal,
    /// The source of the store is not valid.
    ///
    /// Check the source.
    ///
    /// On the wire `SHOP_SOURCE_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:365`.
    ShopSourceIsIllegal,
    /// The category needs qualifications that are missing.
    ///
    /// Send the qualifications of the category.
    ///
    /// On the wire `CATEGORY_WITH_NO_PROOF`. Source: `spec/ant_merchant/expand.shop.create.yaml:368`.
    CategoryWithNoProof,
    /// The check of the store's assets gave no result.
    ///
    /// On the wire `SHOP_ASSET_CHECK_RESULT_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:371`.
    ShopAssetCheckResultEmpty,
    /// The asset cannot be bound to the store.
    ///
    /// On the wire `SHOP_ASSET_NOT_BINDABLE`. Source: `spec/ant_merchant/expand.shop.create.yaml:373`.
    ShopAssetNotBindable,
    /// The store has as many assets as it may.
    ///
    /// Remove assets first.
    ///
    /// On the wire `SHOP_ASSET_MAX_LIMIT`. Source: `spec/ant_merchant/expand.shop.create.yaml:375`.
    ShopAssetMaxLimit,
    /// The point of interest of the store is missing.
    ///
    /// Send the point of interest.
    ///
    /// On the wire `SHOP_PRE_POI_NOT_FILL_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:378`.
    ShopPrePoiNotFillError,
    /// The length of the store number is not valid.
    ///
    /// Shorten the store number.
    ///
    /// On the wire `STORE_ID_LENGTH_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:381`.
    StoreIdLengthIllegal,
    /// No uploaded picture has the id given for the cover.
    ///
    /// Upload the picture and send its id.
    ///
    /// On the wire `SHOP_COVER_OSSKEY_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:384`.
    ShopCoverOsskeyNotExist,
    /// The cover of the store does not exist.
    ///
    /// Upload the cover and send its id.
    ///
    /// On the wire `SHOP_COVER_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:387`.
    ShopCoverNotExist,
    /// The extended data of the store are not valid.
    ///
    /// Check keys and values of the extended data.
    ///
    /// On the wire `SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:390`.
    ShopExtInfoInputArgumentIllegal,
    /// A value of the extended data is not valid.
    ///
    /// Check the values of the extended data.
    ///
    /// On the wire `SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:393`.
    ShopExtInfoValueInputArgumentIllegal,
    /// The store category is missing.
    ///
    /// Send the store category.
    ///
    /// On the wire `SHOP_CATEGORY_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:396`.
    ShopCategoryEmpty,
    /// The store name was rejected for the brand in it.
    ///
    /// Use another name, or prove the right to the brand.
    ///
    /// On the wire `SHOP_NAME_BRAND_AUDIT_REJECT`. Source: `spec/ant_merchant/expand.shop.create.yaml:400`.
    ShopNameBrandAuditReject,
    /// The store name was rejected by the business review.
    ///
    /// Use another store name.
    ///
    /// On the wire `SHOP_NAME_BUSINESS_AUDIT_REJECT`. Source: `spec/ant_merchant/expand.shop.create.yaml:403`.
    ShopNameBusinessAuditReject,
    /// The name does not match the business license.
    ///
    /// Send the name exactly as on the license.
    ///
    /// On the wire `BUSINESS_LICENSE_NAME_NOT_MATCH`. Source: `spec/ant_merchant/expand.shop.create.yaml:406`.
    BusinessLicenseNameNotMatch,
    /// The business license has expired.
    ///
    /// Send a valid license.
    ///
    /// On the wire `BUSINESS_LICENSE_EXPIRED`. Source: `spec/ant_merchant/expand.shop.create.yaml:409`.
    BusinessLicenseExpired,
    /// The business license was canceled.
    ///
    /// Send a valid license.
    ///
    /// On the wire `BUSINESS_LICENSE_CANCEL`. Source: `spec/ant_merchant/expand.shop.create.yaml:412`.
    BusinessLicenseCancel,
    /// The business license was revoked.
    ///
    /// Send a valid license.
    ///
    /// On the wire `BUSINESS_LICENSE_REVOKED`. Source: `spec/ant_merchant/expand.shop.create.yaml:415`.
    BusinessLicenseRevoked,
    /// The state of the business license is abnormal.
    ///
    /// Check the license with the registry.
    ///
    /// On the wire `BUSINESS_LICENSE_DATA_STATUS_EXCEPTION`. Source: `spec/ant_merchant/expand.shop.create.yaml:418`.
    BusinessLicenseDataStatusException,
    /// A required argument about the merchant is missing.
    ///
    /// Send the argument named in the message.
    ///
    /// On the wire `REQUEST_MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:421`.
    RequestMerArgumentNull,
    /// The category cannot be changed.
    ///
    /// Leave the category as it is.
    ///
    /// On the wire `CATEGORY_NOT_ALLOWED_TO_MODIFY`. Source: `spec/ant_merchant/expand.shop.create.yaml:424`.
    CategoryNotAllowedToModify,
    /// The store's position could not be submitted for review.
    ///
    /// On the wire `SUBMIT_DIGITAL_POI_AUDIT_FAIL`. Source: `spec/ant_merchant/expand.shop.create.yaml:427`.
    SubmitDigitalPoiAuditFail,
    /// A code of industry information occurs twice.
    ///
    /// Send each code once.
    ///
    /// On the wire `SHOP_INDUSTRY_CODE_DUPLICATED`. Source: `spec/ant_merchant/expand.shop.create.yaml:429`.
    ShopIndustryCodeDuplicated,
    /// A required value of the industry information is missing.
    ///
    /// Send the value.
    ///
    /// On the wire `SHOP_INDUSTRY_REQUIRED_VALUE_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:432`.
    ShopIndustryRequiredValueNull,
    /// Longitude and latitude are missing.
    ///
    /// Send longitude and latitude.
    ///
    /// On the wire `LOCATION_NOT_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:435`.
    LocationNotNull,
    /// A change of the store is under review.
    ///
    /// Wait until the review ends.
    ///
    /// On the wire `SHOP_MODIFY_AUDITING`; the same call may succeed later. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:438`.
    ShopModifyAuditing,
    /// Both qualifications of the industry are required.
    ///
    /// Send both qualifications.
    ///
    /// On the wire `SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH`. Source: `spec/ant_merchant/expand.shop.create.yaml:443`.
    ShopIndustryLicenseRequiredBoth,
    /// A required qualification is missing.
    ///
    /// Send the qualification.
    ///
    /// On the wire `SHOP_LICENSE_REQUIRED_NULL`. Source: `spec/ant_merchant/expand.shop.create.yaml:446`.
    ShopLicenseRequiredNull,
    /// A value of the industry information is not valid.
    ///
    /// Correct the value.
    ///
    /// On the wire `SHOP_INDUSTRY_VALUE_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:449`.
    ShopIndustryValueError,
    /// The data of the business license are missing.
    ///
    /// Send the data of the license.
    ///
    /// On the wire `BUSINESS_LICENCE_INFO_REQUIRED`. Source: `spec/ant_merchant/expand.shop.create.yaml:452`.
    BusinessLicenceInfoRequired,
    /// The kind of the store's certificate is not valid.
    ///
    /// Send a value that `shop_main_type` lists.
    ///
    /// On the wire `SHOP_MAIN_TYPE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.create.yaml:455`.
    ShopMainTypeIllegal,
    /// The license authorization letter is missing.
    ///
    /// Upload the letter and send its id.
    ///
    /// On the wire `SHOP_AUTH_LETTER_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:458`.
    ShopAuthLetterEmpty,
    /// The business mode does not exist.
    ///
    /// On the wire `BUSINESS_MODE_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.create.yaml:461`.
    BusinessModeNotExist,
    /// The operation has to be done on the merchant site.
    ///
    /// Use the merchant site instead.
    ///
    /// On the wire `GUIDE_B_SITE_OPEN_API`. Source: `spec/ant_merchant/expand.shop.create.yaml:463`.
    GuideBSiteOpenApi,
    /// The kind of the store's certificate is missing.
    ///
    /// Send `shop_main_type`.
    ///
    /// On the wire `SHOP_MAIN_TYPE_EMPTY`. Source: `spec/ant_merchant/expand.shop.create.yaml:466`.
    ShopMainTypeEmpty,
    /// The type of industry qualification is not valid.
    ///
    /// Take the type from the documentation.
    ///
    /// On the wire `SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL`. Source:
    /// `spec/ant_merchant/expand.shop.create.yaml:469`.
    SettledIndustryqualificationtypeIsIllegal,
    /// A weekday of the business hours is not valid.
    ///
    /// Send a number from Monday to Sunday.
    ///
    /// On the wire `BUSINESS_TIME_WEEKDAY_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:472`.
    BusinessTimeWeekdayError,
    /// A weekday of the business hours occurs twice.
    ///
    /// Send each weekday once.
    ///
    /// On the wire `BUSINESS_TIME_WEEKDAY_DUP`. Source: `spec/ant_merchant/expand.shop.create.yaml:475`.
    BusinessTimeWeekdayDup,
    /// A period of the business hours is not valid.
    ///
    /// Send periods as `HH:mm` that do not overlap.
    ///
    /// On the wire `BUSINESS_TIME_TIMEPERIOD_ERROR`. Source: `spec/ant_merchant/expand.shop.create.yaml:478`.
    BusinessTimeTimeperiodError,
    /// A day has too many periods of business hours.
    ///
    /// Send fewer periods.
    ///
    /// On the wire `BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT`. Source: `spec/ant_merchant/expand.shop.create.yaml:481`.
    BusinessTimeTimeperiodSizeLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandShopCreateErrorCode {
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
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CONTACT_PERSON_NAME_NULL", Self::ContactPersonNameNull),
        ("USER_ILLEGAL", Self::UserIllegal),
        ("BRAND_ILLEGAL", Self::BrandIllegal),
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
        ("SYSTEM_ERROR", Self::SystemError),
        ("GONGSHANG_LICENSE_ILLEGAL", Self::GongshangLicenseIllegal),
        ("BUSINESS_LICENSE_EMPTY", Self::BusinessLicenseEmpty),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("ATTACHMENT_TYPE_ILLEGAL", Self::AttachmentTypeIllegal),
        ("SHOP_NOT_EXIST", Self::ShopNotExist),
        ("ATTACHMENT_URL_NULL", Self::AttachmentUrlNull),
        ("LOCATION_CHECK_FAIL", Self::LocationCheckFail),
        ("ATTACHMENT_CHECK_FAIL", Self::AttachmentCheckFail),
        ("BUSINESS_TIME_ILLEGAL", Self::BusinessTimeIllegal),
        ("SHOP_AUDIT_REJECT", Self::ShopAuditReject),
        ("CTU_INDIRECT_CREATE_FAIL", Self::CtuIndirectCreateFail),
        (
            "DETAIL_ADDRESS_NOT_CONTAIN_KEYWORD_VALUE",
            Self::DetailAddressNotContainKeywordValue,
        ),
        ("SHOP_NAME_EXIST_RISK", Self::ShopNameExistRisk),
        ("SHOP_ADDRESS_EXIST_RISK", Self::ShopAddressExistRisk),
        ("SHOP_REMARK_EXIST_RISK", Self::ShopRemarkExistRisk),
        ("EXTERNAL_SHOP_CODE_EXIST_RISK", Self::ExternalShopCodeExistRisk),
        ("SHOP_CODE_ALREADY_EXIST", Self::ShopCodeAlreadyExist),
        ("SETTLED_ALIPAYACCOUNT_NOT_EXIST", Self::SettledAlipayaccountNotExist),
        (
            "DETAIL_ADDRESS_NOT_CONTAINS_CHINESE_CHARACTER",
            Self::DetailAddressNotContainsChineseCharacter,
        ),
        ("OUTDOOR_IMAGE_URL_IS_EMPTY", Self::OutdoorImageUrlIsEmpty),
        ("BIZ_SCENE_PIC_URL_IS_EMPTY", Self::BizScenePicUrlIsEmpty),
        ("BUSINESS_LICENSE_URL_IS_EMPTY", Self::BusinessLicenseUrlIsEmpty),
        ("MERCHANT_LOGO_URL_IS_EMPTY", Self::MerchantLogoUrlIsEmpty),
        (
            "SETTLED_BANKCARD_NUMBER_LENGTH_ILLEGAL",
            Self::SettledBankcardNumberLengthIllegal,
        ),
        ("ACCOUNT_HOLDER_NAME_LENGTH_ILLEGAL", Self::AccountHolderNameLengthIllegal),
        ("ACCOUNT_INST_PROVINCE_LENGTH_ILLEGAL", Self::AccountInstProvinceLengthIllegal),
        ("ACCOUNT_INST_CITY_LENGTH_ILLEGAL", Self::AccountInstCityLengthIllegal),
        ("ACCOUNT_BRANCH_NAME_LENGTH_ILLEGAL", Self::AccountBranchNameLengthIllegal),
        ("ACCOUNT_NAME_LENGTH_ILLEGAL", Self::AccountNameLengthIllegal),
        ("ACCOUNT_INST_ID_LENGTH_ILLEGAL", Self::AccountInstIdLengthIllegal),
        ("OUTDOOR_IMAGE_OSSKEY_NOT_EXIST", Self::OutdoorImageOsskeyNotExist),
        ("BUSINESS_LICENSE_OSSKEY_NOT_EXIST", Self::BusinessLicenseOsskeyNotExist),
        (
            "SPECIAL_TRAVEL_PERMIT_OSSKEY_NOT_EXIST",
            Self::SpecialTravelPermitOsskeyNotExist,
        ),
        ("OTA_SNAPSHOT_OSSKEY_NOT_EXIST", Self::OtaSnapshotOsskeyNotExist),
        ("ID_CARD_MSG_ILLEGAL", Self::IdCardMsgIllegal),
        ("BUSINESS_LICENSE_ILLEGAL", Self::BusinessLicenseIllegal),
        ("BUSINESS_ADDRESS_IS_EMPTY", Self::BusinessAddressIsEmpty),
        (
            "DETAIL_ADDRESS_CONTAIN_PROVINCES_CITY_REGION",
            Self::DetailAddressContainProvincesCityRegion,
        ),
        ("SHOP_INFO_SOURCE_OTHER_TAG", Self::ShopInfoSourceOtherTag),
        ("MERCHANT_ORDER_EXECUTE_CONFLICT", Self::MerchantOrderExecuteConflict),
        ("BANK_CARD_TYPE_ILLEGAL", Self::BankCardTypeIllegal),
        ("TARGET_TYPE_ILLEGAL", Self::TargetTypeIllegal),
        ("SHOP_EXT_INFO_NULL", Self::ShopExtInfoNull),
        ("SHOP_INFO_SOURCE_ILLEGAL", Self::ShopInfoSourceIllegal),
        ("SHOP_INFO_SOURCE_CHANNEL_ILLEGAL", Self::ShopInfoSourceChannelIllegal),
        ("SHOP_INFO_SOURCE_BIZ_FROM_ILLEGAL", Self::ShopInfoSourceBizFromIllegal),
        ("DISTRICT_CODE_ILLEGAL", Self::DistrictCodeIllegal),
        (
            "SETTLED_BANKCARD_ACCOUNTINSTPROVINCE_IS_EMPTY",
            Self::SettledBankcardAccountinstprovinceIsEmpty,
        ),
        (
            "SETTLED_BANKCARD_ACCOUNTINSTCITY_IS_EMPTY",
            Self::SettledBankcardAccountinstcityIsEmpty,
        ),
        ("SETTLED_CARD_SIZE_IS_ILLEGAL", Self::SettledCardSizeIsIllegal),
        ("BANK_CODE_ILLEGAL", Self::BankCodeIllegal),
        ("ADDRESS_VERSION_CODE_ILLEGAL", Self::AddressVersionCodeIllegal),
        ("SHOP_SHOP_TYPE_ILLEGAL", Self::ShopShopTypeIllegal),
        ("SHOP_SOURCE_IS_ILLEGAL", Self::ShopSourceIsIllegal),
        ("CATEGORY_WITH_NO_PROOF", Self::CategoryWithNoProof),
        ("SHOP_ASSET_CHECK_RESULT_EMPTY", Self::ShopAssetCheckResultEmpty),
        ("SHOP_ASSET_NOT_BINDABLE", Self::ShopAssetNotBindable),
        ("SHOP_ASSET_MAX_LIMIT", Self::ShopAssetMaxLimit),
        ("SHOP_PRE_POI_NOT_FILL_ERROR", Self::ShopPrePoiNotFillError),
        ("STORE_ID_LENGTH_ILLEGAL", Self::StoreIdLengthIllegal),
        ("SHOP_COVER_OSSKEY_NOT_EXIST", Self::ShopCoverOsskeyNotExist),
        ("SHOP_COVER_NOT_EXIST", Self::ShopCoverNotExist),
        ("SHOP_EXT_INFO_INPUT_ARGUMENT_ILLEGAL", Self::ShopExtInfoInputArgumentIllegal),
        (
            "SHOP_EXT_INFO_VALUE_INPUT_ARGUMENT_ILLEGAL",
            Self::ShopExtInfoValueInputArgumentIllegal,
        ),
        ("SHOP_CATEGORY_EMPTY", Self::ShopCategoryEmpty),
        ("SHOP_NAME_BRAND_AUDIT_REJECT", Self::ShopNameBrandAuditReject),
        ("SHOP_NAME_BUSINESS_AUDIT_REJECT", Self::ShopNameBusinessAuditReject),
        ("BUSINESS_LICENSE_NAME_NOT_MATCH", Self::BusinessLicenseNameNotMatch),
        ("BUSINESS_LICENSE_EXPIRED", Self::BusinessLicenseExpired),
        ("BUSINESS_LICENSE_CANCEL", Self::BusinessLicenseCancel),
        ("BUSINESS_LICENSE_REVOKED", Self::BusinessLicenseRevoked),
        (
            "BUSINESS_LICENSE_DATA_STATUS_EXCEPTION",
            Self::BusinessLicenseDataStatusException,
        ),
        ("REQUEST_MER_ARGUMENT_NULL", Self::RequestMerArgumentNull),
        ("CATEGORY_NOT_ALLOWED_TO_MODIFY", Self::CategoryNotAllowedToModify),
        ("SUBMIT_DIGITAL_POI_AUDIT_FAIL", Self::SubmitDigitalPoiAuditFail),
        ("SHOP_INDUSTRY_CODE_DUPLICATED", Self::ShopIndustryCodeDuplicated),
        ("SHOP_INDUSTRY_REQUIRED_VALUE_NULL", Self::ShopIndustryRequiredValueNull),
        ("LOCATION_NOT_NULL", Self::LocationNotNull),
        ("SHOP_MODIFY_AUDITING", Self::ShopModifyAuditing),
        ("SHOP_INDUSTRY_LICENSE_REQUIRED_BOTH", Self::ShopIndustryLicenseRequiredBoth),
        ("SHOP_LICENSE_REQUIRED_NULL", Self::ShopLicenseRequiredNull),
        ("SHOP_INDUSTRY_VALUE_ERROR", Self::ShopIndustryValueError),
        ("BUSINESS_LICENCE_INFO_REQUIRED", Self::BusinessLicenceInfoRequired),
        ("SHOP_MAIN_TYPE_ILLEGAL", Self::ShopMainTypeIllegal),
        ("SHOP_AUTH_LETTER_EMPTY", Self::ShopAuthLetterEmpty),
        ("BUSINESS_MODE_NOT_EXIST", Self::BusinessModeNotExist),
        ("GUIDE_B_SITE_OPEN_API", Self::GuideBSiteOpenApi),
        ("SHOP_MAIN_TYPE_EMPTY", Self::ShopMainTypeEmpty),
        (
            "SETTLED_INDUSTRYQUALIFICATIONTYPE_IS_ILLEGAL",
            Self::SettledIndustryqualificationtypeIsIllegal,
        ),
        ("BUSINESS_TIME_WEEKDAY_ERROR", Self::BusinessTimeWeekdayError),
        ("BUSINESS_TIME_WEEKDAY_DUP", Self::BusinessTimeWeekdayDup),
        ("BUSINESS_TIME_TIMEPERIOD_ERROR", Self::BusinessTimeTimeperiodError),
        ("BUSINESS_TIME_TIMEPERIOD_SIZE_LIMIT", Self::BusinessTimeTimeperiodSizeLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandShopCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
